import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getVersion } from '#server/form-templates/list-versions';
import { FormOutline } from '~/components/form-outline';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => text('formBuilder.version.number', { number: data.number }),
  breadcrumb: ({ data, text }) => text('formBuilder.version.number', { number: data.number }),
  above: aboveFormPage,
};

export const loader = permitted('programmes.read', async ({ actor, params, locale }) => {
  const code = params.code ?? '';
  const { programme, version } = await getVersion(actor, params.programmeId ?? '', code, Number(params.number));
  const { number, name, form, digest, note, at } = version;
  return { programme, code, caption: inLanguage(name, locale), number, form, digest, note, at };
});

export default function FormVersion() {
  const { text, locale } = usePortal();
  const { programme, code, caption, number, form, digest, note, at } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={caption}>{text('formBuilder.version.number', { number })}</PageHeading>
      <p className="govuk-body portal-quiet">{formatDateTime(locale, at)}</p>
      {note && <p className="govuk-body portal-lines">{note}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={`${formPath(programme.id, code)}/export.json?version=${number}`}>
          {text('formBuilder.export')}
        </a>
      </p>
      <p className="govuk-body-s portal-quiet portal-builder__digest">{text('formBuilder.digest', { digest })}</p>
      <FormOutline definition={form} />
    </>
  );
}
