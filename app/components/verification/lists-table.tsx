import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime, formatNumber } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';

interface ListsTableProps {
  lists: readonly {
    id: string;
    name: string;
    number: number;
    date: string;
    entries: number;
    uploaded: { by: string; at: Date };
    replaced: { at: Date } | null;
  }[];
}

/** Exclusion lists with their versions. */
export function ListsTable({ lists }: ListsTableProps) {
  const { locale, text } = usePortal();
  return (
    <PlainTable
      caption={text('exclusions.lists.title')}
      captionHidden
      columns={[
        {
          label: text('exclusions.list.name'),
          cell: ({ id, name, number }) => (
            <a className="govuk-link" href={`/office/exclusion-lists/${id}`}>
              {text('exclusions.list.version', { name, number })}
            </a>
          ),
        },
        { label: text('exclusions.list.date'), cell: ({ date }) => formatDate(locale, startOfPortalDay(date)) },
        { label: text('exclusions.list.entries'), cell: ({ entries }) => formatNumber(locale, entries), numeric: true },
        {
          label: text('exclusions.list.uploaded'),
          cell: ({ uploaded: { by, at } }) => `${by}, ${formatDateTime(locale, at)}`,
        },
        {
          label: text('exclusions.list.state'),
          cell: ({ replaced }) =>
            replaced ? (
              <Tag>{text('exclusions.list.replaced', { day: formatDate(locale, replaced.at) })}</Tag>
            ) : (
              <Tag colour="green">{text('exclusions.list.current')}</Tag>
            ),
        },
      ]}
      rows={lists}
      keyOf={({ id }) => id}
    />
  );
}
