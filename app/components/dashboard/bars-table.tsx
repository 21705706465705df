import { ShareBar } from '../charts/share-bar';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';
import { useCounts } from './counts';

interface BarsTableProps {
  caption: string;
  /** What a row is: a source, a month. */
  label: string;
  rows: readonly { key: string; name: string; requests: number | null }[];
}

/** Requests counted in one way: each row with its bar. */
export function BarsTable({ caption, label, rows }: BarsTableProps) {
  const text = useText();
  const { count } = useCounts();
  const most = Math.max(0, ...rows.map(({ requests }) => requests ?? 0));
  return (
    <PlainTable
      caption={caption}
      captionHidden
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { label, cell: ({ name }) => name },
        { label: text('dashboard.column.requests'), numeric: true, cell: ({ requests }) => count(requests) },
        { label: text('dashboard.column.bar'), cell: ({ requests }) => <ShareBar value={requests ?? 0} most={most} /> },
      ]}
    />
  );
}
