import { useText } from './portal-context';

/**
 * Tells when the session ends. Without script it is a line of text; with script (`watch-session-expiry.ts`) it is a
 * warning some minutes before, with a button that keeps the session.
 */
export function SessionExpiry({ secondsLeft, time }: { secondsLeft: number; time: string }) {
  const text = useText();
  return (
    <aside className="govuk-width-container portal-expiry" aria-label={text('accounts.expiry.title')}>
      <p className="govuk-body-s portal-expiry__line">{text('accounts.expiry.plain', { time })}</p>
      <div className="portal-expiry__warning" data-session-seconds={secondsLeft} role="alert" hidden>
        <p className="govuk-body" data-expiry-soon="">
          {text('accounts.expiry.soon')}
        </p>
        <p className="govuk-body" data-expiry-over="" hidden>
          {text('accounts.expiry.over')}
        </p>
        <button type="button" className="govuk-button govuk-!-margin-bottom-0" data-expiry-stay="">
          {text('accounts.expiry.stay')}
        </button>
      </div>
    </aside>
  );
}
