import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getRubricHistory } from '#server/rubrics/get-rubric';
import { Details } from '~/components/details';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { aboveRubricPage, rubricPath } from '~/components/rubric-builder/rubric-trail';
import { RubricTable } from '~/components/rubric-table';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.history',
  breadcrumb: 'formBuilder.history',
  above: aboveRubricPage,
};

export const loader = permitted('programmes.read', async ({ actor, params, locale }) => {
  const { programme, name, versions } = await getRubricHistory(actor, params);
  return { programme, versions, code: params.code ?? '', caption: inLanguage(name, locale) };
});

export default function RubricHistory() {
  const { text, locale } = usePortal();
  const { programme, code, caption, versions } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={caption}>{text('formBuilder.history')}</PageHeading>
      {versions.length === 0 && <EmptyState title={text('formBuilder.version.none')} text={text('rubrics.lead')} />}
      {versions.map(({ number, by, at, note, digest, rubric }) => (
        <section key={number} aria-labelledby={`version-${number}`}>
          <h2 className="govuk-heading-m" id={`version-${number}`}>
            {text('formBuilder.version.number', { number })}
          </h2>
          <p className="govuk-body">
            {text('formBuilder.version.madeBy', {
              number,
              name: by ?? text('audit.portal'),
              at: formatDateTime(locale, at),
            })}
          </p>
          {note && <p className="govuk-body portal-text">{note}</p>}
          <p className="govuk-body-s portal-quiet">
            {text('publicCalls.sha256')}: <code className="portal-digest">{digest}</code>
          </p>
          <Details summary={text('rubrics.weigh')}>
            <RubricTable rubric={rubric} caption={text('formBuilder.version.number', { number })} />
          </Details>
          <p className="govuk-body">
            <a className="govuk-link" href={`${rubricPath(programme.id, code)}/export.json?version=${number}`}>
              {text('formBuilder.export')}
            </a>
          </p>
        </section>
      ))}
    </>
  );
}
