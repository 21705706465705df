import type { ReactNode } from 'react';
import { useText } from './portal-context';

export interface FiltersPanelProps {
  /** The page that shows the filtered list; its other parameters go along as hidden fields in `children`. */
  action: string;
  /** Names the panel for screen readers. */
  label: string;
  /** Where the list without filters is, when some are set. */
  clearHref?: string | undefined;
  /** Only phones need it: elsewhere the table's headings do the same. */
  phoneOnly?: boolean;
  children: ReactNode;
}

/** Fields that narrow a list, sent as a plain GET form so that the address can be kept and shared. */
export function FiltersPanel({ action, label, clearHref, phoneOnly = false, children }: FiltersPanelProps) {
  const text = useText();
  return (
    <form
      className={`portal-filters${phoneOnly ? ' portal-phone-only' : ''}`}
      method="get"
      action={action}
      role="search"
      aria-label={label}
    >
      <div className="portal-filters__fields">{children}</div>
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button govuk-button--secondary" data-module="govuk-button">
          {text('table.apply')}
        </button>
        {clearHref && (
          <a className="govuk-link" href={clearHref}>
            {text('table.clear')}
          </a>
        )}
      </div>
    </form>
  );
}
