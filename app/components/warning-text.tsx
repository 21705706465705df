import type { ReactNode } from 'react';
import { useText } from './portal-context';

/** A consequence that people must know before they go on. */
export function WarningText({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        {'!'}
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{text('shell.warning')} </span>
        {children}
      </strong>
    </div>
  );
}
