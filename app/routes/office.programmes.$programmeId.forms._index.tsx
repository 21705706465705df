import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listTemplates } from '#server/form-templates/list-templates';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import { aboveForms, formsPath } from '~/components/form-builder/form-trail';
import { VersionTag } from '~/components/form-builder/version-tag';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { formatDateTime, formatNumber } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.title',
  breadcrumb: 'formBuilder.title',
  above: aboveForms,
};

export const loader = permitted('programmes.read', ({ actor, params }) =>
  listTemplates(actor, params.programmeId ?? ''),
);

export default function Forms() {
  const { text, locale } = usePortal();
  const { programme, templates } = useLoaderData<typeof loader>();
  const here = formsPath(programme.id);
  return (
    <>
      <PageHeading caption={programme.code}>{text('formBuilder.title')}</PageHeading>
      <p className="govuk-body-l">{text('formBuilder.lead')}</p>
      {templates.length === 0 ? (
        <EmptyState title={text('formBuilder.empty.title')} text={text('formBuilder.empty.text')} />
      ) : (
        <PlainTable
          caption={text('formBuilder.title')}
          captionHidden
          rows={templates}
          keyOf={({ code }) => code}
          columns={[
            {
              label: text('formBuilder.column.name'),
              cell: ({ code, name }) => (
                <a className="govuk-link" href={`${here}/${code}`}>
                  <LocalizedText value={name} />
                </a>
              ),
            },
            { label: text('formBuilder.column.version'), cell: (template) => <VersionTag {...template} /> },
            {
              label: text('formBuilder.column.questions'),
              numeric: true,
              cell: ({ questions }) => formatNumber(locale, questions),
            },
            {
              label: text('formBuilder.column.languages'),
              cell: ({ languages }) =>
                languages
                  .map(({ locale: language, there, wanted }) =>
                    text(there === wanted ? 'formBuilder.language.complete' : 'formBuilder.language.lacks', {
                      language: text(`language.${language}`),
                      count: wanted - there,
                    }),
                  )
                  .join(', '),
            },
            {
              label: text('formBuilder.column.changed'),
              cell: ({ changed }) => formatDateTime(locale, changed.at),
            },
          ]}
        />
      )}
      {programme.mayChange && (
        <ButtonGroup>
          <ButtonLink href={`${here}/new`}>{text('formBuilder.new')}</ButtonLink>
          <ButtonLink href={`${here}/import`} kind="secondary">
            {text('formBuilder.import')}
          </ButtonLink>
        </ButtonGroup>
      )}
    </>
  );
}
