import { isClosed, type PublicCallState } from '~/domain/calls/status';
import type { TimeLeft } from '~/domain/calls/time-left';
import type { Localized } from '~/domain/shared/localized';
import { formatDate } from '~/locales/formats';
import { InsetText } from '../inset-text';
import { LocalizedParagraphs } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { ClosesIn } from './time-left';

interface CallStandingProps {
  state: PublicCallState;
  /** Null in the preview of a call without a deadline. */
  closesAt: Date | null;
  left: TimeLeft | null;
  cancelled: { at: Date; reason: Localized } | null;
}

/** Whether one can still apply, and until when; or that the call is cancelled, and why. */
export function CallStanding({ state, closesAt, left, cancelled }: CallStandingProps) {
  const { locale, text } = usePortal();
  if (cancelled) {
    return (
      <InsetText>
        <h2 className="govuk-heading-m">{text('publicCalls.cancelled.title')}</h2>
        <p className="govuk-body">
          {text('publicCalls.cancelled.on')} {formatDate(locale, cancelled.at)}
        </p>
        <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
          {text('publicCalls.cancelled.why')}
        </p>
        <LocalizedParagraphs value={cancelled.reason} />
      </InsetText>
    );
  }
  return (
    <InsetText>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {text('calls.date.submissionsUntil')}
        {': '}
        <strong>{closesAt ? <PortalTime at={closesAt} /> : text('table.none')}</strong> <ClosesIn left={left} />
      </p>
      {isClosed(state) && <p className="govuk-body">{text('publicCalls.closed.note')}</p>}
    </InsetText>
  );
}
