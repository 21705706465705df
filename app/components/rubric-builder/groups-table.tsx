import type { Rubric } from '~/domain/rubrics/schema';
import { formatNumber } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

interface GroupsTableProps {
  rubric: Rubric;
  page: string;
  mayChange: boolean;
}

/** The groups of a rubric's criteria, each with the share of its points that is needed. */
export function GroupsTable({ rubric: { groups = [], criteria }, page, mayChange }: GroupsTableProps) {
  const { text, locale } = usePortal();
  return (
    <>
      <h2 className="govuk-heading-m">{text('rubrics.groups')}</h2>
      {groups.length === 0 ? (
        <p className="govuk-body">{text('rubrics.groups.none')}</p>
      ) : (
        <PlainTable
          caption={text('rubrics.groups')}
          captionHidden
          rows={groups}
          keyOf={({ key }) => key}
          columns={[
            {
              label: text('rubrics.group'),
              cell: ({ key, name }) => (
                <a className="govuk-link" href={`${page}/groups/${key}`}>
                  <LocalizedText value={name} />
                </a>
              ),
            },
            {
              label: text('rubrics.column.criteria'),
              numeric: true,
              cell: ({ key }) => formatNumber(locale, criteria.filter(({ group }) => group === key).length),
            },
            {
              label: text('rubrics.field.groupMinimum'),
              numeric: true,
              cell: ({ minimum }) =>
                minimum === null ? text('publicCalls.rubric.none') : formatNumber(locale, minimum),
            },
          ]}
        />
      )}
      {mayChange && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${page}/groups/new`}>
            {text('rubrics.group.add')}
          </a>
        </p>
      )}
    </>
  );
}
