import type { PastedFault } from '~/domain/expenditure/pasted';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';

/** What is wrong with a list of costs, row by row. */
export function FaultsTable({ faults }: { faults: readonly PastedFault[] }) {
  const text = useText();
  if (faults.length === 0) return null;
  return (
    <PlainTable
      caption={text('expenditure.import.faults')}
      captionSize="s"
      rows={faults}
      keyOf={({ row }) => `${row}`}
      columns={[
        { label: text('expenditure.import.row'), cell: ({ row }) => row },
        { label: text('expenditure.import.fault'), cell: ({ key }) => text(key) },
      ]}
    />
  );
}
