import type { SerializeFrom } from '@remix-run/node';
import type { ListedOpener } from '#server/sealing/get-openers';
import { formatDateTime } from '~/locales/formats';
import { EmptyState } from '../empty-state';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';

/** Who opens a call, and who of them has set and tried a passphrase. */
export function OpenersTable({ openers }: { openers: readonly SerializeFrom<ListedOpener>[] }) {
  const { text, locale } = usePortal();
  if (openers.length === 0) {
    return <EmptyState title={text('sealing.openers.none')} text={text('sealing.openers.none.text')} />;
  }
  const when = (at: Date | null, missing: string) =>
    at ? (
      formatDateTime(locale, at)
    ) : (
      <span>
        <Tag colour="orange">{missing}</Tag>
      </span>
    );
  return (
    <PlainTable
      caption={text('sealing.openers.table')}
      columns={[
        { label: text('sealing.column.name'), cell: ({ name }) => name },
        { label: text('home.institution'), cell: ({ institution }) => institution },
        {
          label: text('sealing.column.confirmed'),
          cell: ({ confirmedAt }) => when(confirmedAt, text('sealing.column.unconfirmed')),
        },
        {
          label: text('sealing.column.rehearsed'),
          cell: ({ rehearsedAt }) => when(rehearsedAt, text('sealing.column.unrehearsed')),
        },
      ]}
      rows={openers}
      keyOf={({ userId }) => userId}
    />
  );
}
