import type { Fault } from '~/domain/calls/rules';
import { useText } from './portal-context';

/** What a section still lacks, in words. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const text = useText();
  if (faults.length === 0) return null;
  return (
    <section aria-labelledby="faults">
      <h2 className="govuk-heading-s" id="faults">
        {text('callEditor.faults')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {faults.map(({ key, values }) => (
          <li key={key + JSON.stringify(values)}>{text(key, values)}</li>
        ))}
      </ul>
    </section>
  );
}
