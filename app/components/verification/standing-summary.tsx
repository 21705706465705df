import { FLAG_LABELS, STANDING_LABELS, STATE_LABELS } from '~/domain/verification/labels';
import type { FlagLevel, Period, ShownStanding } from '~/domain/verification/standing';
import type { VerificationState } from '~/domain/verification/status';
import { formatDate, formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';
import { PeriodText } from './exclusions-list';
import { lastDay } from './steps-list';

interface StandingSummaryProps {
  standing: {
    shown: ShownStanding;
    state: VerificationState;
    since: Date | null;
    verifiedUntil: Date | null;
    flag: FlagLevel | null;
    exclusion: (Period & { state: 'proposed' | 'coming' | 'in-effect' | 'ended' }) | null;
  };
  /** What else is told of the organisation. */
  more?: readonly { label: string; value: string }[];
}

/** How the state sees an organisation, with what is under way. */
export function StandingSummary({ standing, more = [] }: StandingSummaryProps) {
  const { locale, text } = usePortal();
  const { shown, state, since, verifiedUntil, flag, exclusion } = standing;
  const excluded = exclusion?.state === 'in-effect';
  return (
    <SummaryList
      rows={[
        {
          label: text('verification.column.standing'),
          value: (
            <>
              <StatusTag status={shown} labels={STANDING_LABELS} />{' '}
              {verifiedUntil && text('verification.validUntil', { day: formatDate(locale, lastDay(verifiedUntil)) })}
            </>
          ),
        },
        {
          label: text('verification.column.state'),
          value: (
            <>
              <StatusTag status={state} labels={STATE_LABELS} />{' '}
              {since && text('verification.since', { at: formatDateTime(locale, since) })}
            </>
          ),
        },
        {
          label: text('verification.column.flag'),
          value: (
            <>
              {excluded && <StatusTag status="excluded" labels={FLAG_LABELS} />}{' '}
              {flag && <StatusTag status={flag} labels={FLAG_LABELS} />}
              {!flag && !excluded && text('verification.flag.none')}
            </>
          ),
        },
        {
          label: text('exclusions.exclusion'),
          value: exclusion ? (
            <>
              <strong>{text(`exclusions.state.${exclusion.state}`)}</strong>{' '}
              <PeriodText from={exclusion.from} until={exclusion.until} />
            </>
          ) : (
            text('exclusions.none')
          ),
        },
        ...more,
      ]}
    />
  );
}
