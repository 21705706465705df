import type { RubricFault } from '~/domain/rubrics/rules';
import { useText } from '../portal-context';

/** What must be mended before a rubric can be used. */
export function RubricFaults({ faults }: { faults: readonly RubricFault[] }) {
  const text = useText();
  if (faults.length === 0) return null;
  return (
    <section className="govuk-inset-text portal-builder__faults" aria-labelledby="rubric-faults">
      <h2 className="govuk-heading-s" id="rubric-faults">
        {text('rubrics.faults')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {faults.map(({ key, values }) => (
          <li key={key}>{text(key, values)}</li>
        ))}
      </ul>
    </section>
  );
}
