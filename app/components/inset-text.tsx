import type { ReactNode } from 'react';

/** Something to notice beside the text: a quotation, an example, a condition. */
export function InsetText({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}
