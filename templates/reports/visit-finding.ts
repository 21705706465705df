import { FINDING_STATE_LABELS, SEVERITY_LABELS } from '~/domain/quality/labels';
import type { FindingState, Severity } from '~/domain/quality/quality';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { facts, heading, type Said } from '../layout/blocks';
import type { Sheet } from '../layout/sheet';

interface Act {
  name: string;
  at: Date;
}

export interface PrintedFinding {
  number: number;
  /** The key of the standard that is not met. */
  standard: string | null;
  severity: Severity;
  text: string;
  action: string;
  /** A day. */
  dueOn: string;
  state: FindingState;
  corrections: readonly (Act & { text: string })[];
  returns: readonly (Act & { reason: string })[];
  closed: (Act & { text: string }) | null;
}

interface Block {
  finding: PrintedFinding;
  standard: Said | null;
  /** A day. */
  asOf: string;
}

/** One finding with what was to be done, until when, and what became of it in the order of time. */
export function findingBlock(sheet: Sheet, { finding, standard, asOf }: Block): void {
  const { text, locale } = sheet;
  const { number, severity, action, dueOn, state } = finding;
  const due = formatDate(locale, startOfPortalDay(dueOn));
  const isOverdue = state !== 'closed' && dueOn < asOf;
  heading(sheet, 3, { text: text('quality.finding.number', { number }) });
  facts(sheet, [
    { label: text('quality.severity'), value: { text: text(SEVERITY_LABELS[severity].label) } },
    { label: text('quality.finding'), value: { text: finding.text } },
    { label: text('quality.standard'), value: standard ?? { text: text('quality.standard.none') } },
    { label: text('quality.action'), value: { text: action } },
    {
      label: text('quality.dueOn'),
      value: { text: isOverdue ? text('visitReport.overdue', { day: due }) : due },
    },
    { label: text('quality.state'), value: { text: text(FINDING_STATE_LABELS[state].label) } },
    ...courseOf(sheet, finding),
  ]);
}

function courseOf({ text, locale }: Sheet, { corrections, returns, closed }: PrintedFinding) {
  const acts = [
    ...corrections.map((act) => ({ ...act, label: text('quality.course'), said: act.text })),
    ...returns.map((act) => ({ ...act, label: text('quality.returned'), said: act.reason })),
    ...(closed ? [{ ...closed, label: text('quality.closed'), said: closed.text }] : []),
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  return acts.map(({ label, name, at, said }) => ({
    label,
    value: { text: text('visitReport.act', { day: formatDate(locale, at), name, said }) },
  }));
}
