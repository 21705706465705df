import { IMPORT_LABELS } from '~/domain/requests/import-table';
import type { ImportFault } from '~/domain/requests/imported';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';

/** What is wrong with a list of requests, row by row. */
export function ImportFaults({ faults }: { faults: readonly ImportFault[] }) {
  const text = useText();
  return (
    <PlainTable
      caption={text('registerImport.faults')}
      captionSize="s"
      rows={faults}
      keyOf={({ row }) => `${row}`}
      columns={[
        { label: text('registerImport.row'), cell: ({ row }) => row },
        { label: text('registerImport.column'), cell: ({ column }) => text(IMPORT_LABELS[column]) },
        { label: text('registerImport.fault'), cell: ({ key, values }) => text(key, values) },
      ]}
    />
  );
}
