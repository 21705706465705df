import { useText } from '~/components/portal-context';
import type { FieldError } from '~/forms/field-errors';
import { PlainTable } from '../plain-table';

/** What is wrong with an imported text, place by place. */
export function ImportFaults({ faults }: { faults: readonly { place: string; error: FieldError }[] }) {
  const text = useText();
  if (faults.length === 0) return null;
  return (
    <PlainTable
      caption={text('formBuilder.import.faults')}
      rows={faults.map((fault, index) => ({ ...fault, index }))}
      keyOf={({ index }) => String(index)}
      columns={[
        {
          label: text('formBuilder.import.place'),
          cell: ({ place }) => <code className="portal-builder__place">{place}</code>,
        },
        { label: text('formBuilder.import.fault'), cell: ({ error }) => text(error.key, error.values) },
      ]}
    />
  );
}
