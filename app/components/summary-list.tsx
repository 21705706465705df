import { Fragment, type ReactNode } from 'react';

export interface SummaryRow {
  label: string;
  value: ReactNode;
  /** Links that change the value; `about` is read out behind the link's text. */
  actions?: readonly { href: string; label: string; about: string }[];
}

/** Labels and values of one thing. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const someActions = rows.some(({ actions }) => actions?.length);
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ label, value, actions = [] }) => (
        <div
          key={label}
          className={`govuk-summary-list__row${someActions && actions.length === 0 ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              {actions.map((action, index) => (
                <Fragment key={action.href}>
                  {index > 0 && ' '}
                  <a className="govuk-link" href={action.href}>
                    {action.label}
                    <span className="govuk-visually-hidden"> {action.about}</span>
                  </a>
                </Fragment>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
