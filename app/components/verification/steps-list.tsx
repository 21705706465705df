import { CHECKLIST_ITEMS, type Checklist } from '~/domain/verification/checklist';
import { STEP_LABELS } from '~/domain/verification/labels';
import type { VerificationStep } from '~/domain/verification/status';
import { formatDate, formatDateTime } from '~/locales/formats';
import { Details } from '../details';
import { usePortal } from '../portal-context';

interface ListedStep {
  id: string;
  step: VerificationStep;
  at: Date;
  text: string;
  validUntil: Date | null;
  /** Who made it, and what was found; not told to the organisation itself. */
  by?: string;
  checklist?: Checklist | null;
}

/** What happened in the verification of an organisation, the latest first. */
export function StepsList({ steps }: { steps: readonly ListedStep[] }) {
  const { locale, text } = usePortal();
  if (steps.length === 0) return <p className="govuk-body">{text('verification.steps.empty')}</p>;
  return (
    <ol className="govuk-list govuk-list--spaced">
      {steps.map(({ id, step, at, by, text: said, validUntil, checklist }) => (
        <li key={id}>
          <strong>{text(STEP_LABELS[step])}</strong>
          {by && `, ${by}`}
          <br />
          <time className="govuk-hint govuk-!-margin-bottom-0" dateTime={at.toISOString()}>
            {formatDateTime(locale, at)}
          </time>
          {validUntil && (
            <p className="govuk-body govuk-!-margin-bottom-1">
              {text('verification.validUntil', { day: formatDate(locale, lastDay(validUntil)) })}
            </p>
          )}
          {said && <p className="govuk-body portal-lines">{said}</p>}
          {checklist && (
            <Details summary={text('verification.checklist.title')}>
              <ChecklistSummary checklist={checklist} />
            </Details>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A verification ends with a day: the instant of its end is the first of the day after. */
export const lastDay = (end: Date) => new Date(end.getTime() - 1);

/** What was found at each item. */
export function ChecklistSummary({ checklist }: { checklist: Checklist }) {
  const { text } = usePortal();
  return (
    <ul className="govuk-list">
      {CHECKLIST_ITEMS.map((item) => {
        const { finding, note } = checklist[item];
        return (
          <li key={item}>
            {text(`verification.item.${item}`)}{' '}
            <strong>{finding ? text(`verification.finding.${finding}`) : text('verification.finding.none')}</strong>
            {note && <span className="portal-lines"> — {note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
