import type { ReactNode } from 'react';

/** A column as wide as lines are read with ease: forms and texts. */
export function TwoThirds({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
    </div>
  );
}
