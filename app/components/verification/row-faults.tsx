import type { RowFault } from '~/domain/exclusion-lists/list-file';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';

/** What is wrong with an uploaded list, row by row. */
export function RowFaults({ faults }: { faults: readonly RowFault[] }) {
  const text = useText();
  return (
    <PlainTable
      caption={text('exclusions.rows.caption')}
      captionSize="s"
      columns={[
        { label: text('exclusions.column.row'), cell: ({ row }) => row },
        { label: text('exclusions.rows.fault'), cell: ({ key, values }) => text(key, values) },
      ]}
      rows={faults}
      keyOf={({ row, key, values }) => `${row} ${key} ${JSON.stringify(values)}`}
    />
  );
}
