import { STANDING_LABELS, STATE_LABELS } from '~/domain/verification/labels';
import type { Period, ShownStanding } from '~/domain/verification/standing';
import type { VerificationState } from '~/domain/verification/status';
import { formatDate, formatDateTime } from '~/locales/formats';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { WarningText } from '../warning-text';
import { PeriodText } from './exclusions-list';
import { lastDay } from './steps-list';

interface OwnStandingProps {
  page: {
    shown: ShownStanding;
    state: VerificationState;
    since: Date | null;
    verifiedUntil: Date | null;
    excluded: (Period & { reason: string }) | null;
    changed: readonly string[];
    steps: readonly { text: string }[];
  };
}

/** How the state sees the reader's organisation, and what is wanted of it. */
export function OwnStanding({ page }: OwnStandingProps) {
  const { locale, text } = usePortal();
  const { shown, state, since, verifiedUntil, excluded, changed, steps } = page;
  return (
    <>
      <p className="govuk-body-l">
        <StatusTag status={shown} labels={STANDING_LABELS} />{' '}
        {verifiedUntil && text('verification.validUntil', { day: formatDate(locale, lastDay(verifiedUntil)) })}
      </p>
      {shown === 'unverified' && state === 'none' && <p className="govuk-body">{text('verification.own.why')}</p>}
      {state !== shown && state !== 'none' && state !== 'verified' && (
        <p className="govuk-body">
          <StatusTag status={state} labels={STATE_LABELS} />{' '}
          {since && text('verification.since', { at: formatDateTime(locale, since) })}
        </p>
      )}
      {state === 'waiting' && <p className="govuk-body">{text('verification.own.waiting')}</p>}
      {(state === 'information' || state === 'refused') && (
        <InsetText>
          <p className="govuk-body govuk-!-font-weight-bold">{text(`verification.own.${state}`)}</p>
          <p className="govuk-body portal-lines">{steps[0]?.text}</p>
        </InsetText>
      )}
      {changed.length > 0 && shown === 'verified' && <p className="govuk-body">{text('verification.own.changed')}</p>}
      {excluded && (
        <>
          <WarningText>
            {text('exclusions.own')} <PeriodText from={excluded.from} until={excluded.until} />
          </WarningText>
          <p className="govuk-body portal-lines">{excluded.reason}</p>
        </>
      )}
    </>
  );
}
