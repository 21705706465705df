import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getVersion } from '#server/form-templates/list-versions';
import { FormComparisonView } from '~/components/form-builder/form-comparison';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.compare.title',
  breadcrumb: 'formBuilder.compare.title',
  above: aboveFormPage,
};

export const loader = permitted('programmes.read', async ({ actor, params, request, locale }) => {
  const { searchParams } = new URL(request.url);
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const side = (name: string) => getVersion(actor, programmeId, code, Number(searchParams.get(name)));
  const [{ programme, version: from }, { version: to }] = await Promise.all([side('from'), side('to')]);
  const of = ({ number, name, form }: typeof from) => ({ number, name: inLanguage(name, locale), form });
  return { programme, code, caption: inLanguage(to.name, locale), from: of(from), to: of(to) };
});

export default function ComparisonOfVersions() {
  const text = useText();
  const { programme, code, caption, from, to } = useLoaderData<typeof loader>();
  const headings = {
    before: text('formBuilder.version.number', { number: from.number }),
    after: text('formBuilder.version.number', { number: to.number }),
  };
  return (
    <>
      <PageHeading caption={caption}>
        {text('formBuilder.compare.two', { from: from.number, to: to.number })}
      </PageHeading>
      {from.name !== to.name && (
        <p className="govuk-body">{text('formBuilder.compare.renamed', { from: from.name, to: to.name })}</p>
      )}
      <FormComparisonView before={from.form} after={to.form} headings={headings} />
      <a className="govuk-link" href={`${formPath(programme.id, code)}/history`}>
        {text('formBuilder.history')}
      </a>
    </>
  );
}
