import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listRubrics } from '#server/rubrics/list-rubrics';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import { VersionTag } from '~/components/form-builder/version-tag';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { aboveRubrics, rubricsPath } from '~/components/rubric-builder/rubric-trail';
import { formatDateTime, formatNumber } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'rubrics.title',
  breadcrumb: 'rubrics.title',
  above: aboveRubrics,
};

export const loader = permitted('programmes.read', ({ actor, params }) => listRubrics(actor, params.programmeId ?? ''));

export default function Rubrics() {
  const { text, locale } = usePortal();
  const { programme, rubrics } = useLoaderData<typeof loader>();
  const here = rubricsPath(programme.id);
  return (
    <>
      <PageHeading caption={programme.code}>{text('rubrics.title')}</PageHeading>
      <p className="govuk-body-l">{text('rubrics.lead')}</p>
      {rubrics.length === 0 ? (
        <EmptyState title={text('rubrics.empty.title')} text={text('rubrics.empty.text')} />
      ) : (
        <PlainTable
          caption={text('rubrics.title')}
          captionHidden
          rows={rubrics}
          keyOf={({ code }) => code}
          columns={[
            {
              label: text('rubrics.column.name'),
              cell: ({ code, name }) => (
                <a className="govuk-link" href={`${here}/${code}`}>
                  <LocalizedText value={name} />
                </a>
              ),
            },
            { label: text('formBuilder.column.version'), cell: (rubric) => <VersionTag {...rubric} /> },
            {
              label: text('rubrics.column.criteria'),
              numeric: true,
              cell: ({ criteria }) => formatNumber(locale, criteria),
            },
            {
              label: text('rubrics.column.weight'),
              numeric: true,
              cell: ({ weight }) => formatNumber(locale, weight),
            },
            { label: text('formBuilder.column.changed'), cell: ({ changed }) => formatDateTime(locale, changed) },
          ]}
        />
      )}
      {programme.mayChange && (
        <ButtonGroup>
          <ButtonLink href={`${here}/new`}>{text('rubrics.new')}</ButtonLink>
          <ButtonLink href={`${here}/import`} kind="secondary">
            {text('rubrics.import')}
          </ButtonLink>
        </ButtonGroup>
      )}
    </>
  );
}
