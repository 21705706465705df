import type { ReactNode } from 'react';

/** Says that there is nothing, what would be here, and what one can do next (`children`: a link or a button). */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="portal-empty">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{title}</p>
      <p className="govuk-body">{text}</p>
      {children && <div>{children}</div>}
    </div>
  );
}
