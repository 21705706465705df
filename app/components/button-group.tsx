import type { ReactNode } from 'react';

/** Buttons and links side by side, one below the other on a phone. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}
