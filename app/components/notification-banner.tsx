import { useId, type ReactNode } from 'react';
import { useText } from './portal-context';

/** News at the top of a page: `success` after something was done (it takes the focus), else something to know. */
export function NotificationBanner({ success = false, children }: { success?: boolean; children: ReactNode }) {
  const text = useText();
  const title = useId();
  return (
    <div
      className={`govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`}
      role={success ? 'alert' : 'region'}
      aria-labelledby={title}
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={title}>
          {success ? text('notice.done') : text('notice.important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  );
}
