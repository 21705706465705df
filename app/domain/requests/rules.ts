import type { ServiceState } from '../services/service';
import type { RequestDecision, RequestState } from './request';

/** What is done with a case that a service has received. */
export const CASE_ACTS = ['assessment', 'decision', 'redirection', 'start', 'review', 'end', 'withdrawal'] as const;
export type CaseAct = (typeof CASE_ACTS)[number];

/** Closed cases are deleted so many years after their closing day. */
export const YEARS_KEPT = 3;

export interface CaseFacts {
  state: RequestState;
  receivedOn: string;
  assessedOn: string | null;
  decision: { what: RequestDecision; on: string } | null;
  startedOn: string | null;
  reviews: readonly { on: string }[];
  ended: { on: string } | null;
  meetsAll: boolean;
}

const OPEN: Record<RequestState, readonly CaseAct[]> = {
  offered: [],
  received: ['assessment', 'decision', 'redirection', 'withdrawal'],
  waiting: ['assessment', 'decision', 'redirection', 'withdrawal'],
  accepted: ['start', 'withdrawal'],
  active: ['review', 'end'],
  ended: [],
  redirected: [],
  refused: [],
  withdrawn: [],
};

/** What can be done with a case now, in the order in which it is offered. */
export const actsOf = ({ state, assessedOn }: Pick<CaseFacts, 'state' | 'assessedOn'>): readonly CaseAct[] =>
  OPEN[state].filter((act) => act !== 'assessment' || assessedOn === null);

/** The latest day on which something is known to have happened: nothing that follows is before it. */
export function lastDay({ receivedOn, assessedOn, decision, startedOn, reviews, ended }: CaseFacts): string {
  const days = [receivedOn, assessedOn, decision?.on, startedOn, ...reviews.map(({ on }) => on), ended?.on];
  return days.reduce<string>((latest, day) => (day && day > latest ? day : latest), receivedOn);
}

export type CaseFault = {
  field: 'on' | 'what' | 'reason' | '';
  key: `cases.error.${'state' | 'future' | 'order' | 'assessment' | 'paused' | 'waiting' | 'reason'}`;
};

interface Done {
  on: string;
  reason?: string | undefined;
  what?: RequestDecision | undefined;
}

/** What keeps an act from being done on a case; null where nothing does. */
export function caseFault(
  facts: CaseFacts,
  act: CaseAct,
  { on, reason = '', what }: Done,
  { today, service }: { today: string; service: ServiceState },
): CaseFault | null {
  if (!actsOf(facts).includes(act)) return { field: '', key: 'cases.error.state' };
  if (on > today) return { field: 'on', key: 'cases.error.future' };
  if (on < lastDay(facts)) return { field: 'on', key: 'cases.error.order' };
  if (act === 'decision') {
    if (what === 'accepted' && facts.assessedOn === null) return { field: 'what', key: 'cases.error.assessment' };
    if (what === 'accepted' && service !== 'open') return { field: 'what', key: 'cases.error.paused' };
    if (what === 'waiting' && facts.state === 'waiting') return { field: 'what', key: 'cases.error.waiting' };
  }
  return reason.trim() === '' && needsReason(facts, act, what) ? { field: 'reason', key: 'cases.error.reason' } : null;
}

/** Refusing, redirecting and withdrawing are told why; so is taking somebody who does not meet every criterion. */
export function needsReason({ meetsAll }: Pick<CaseFacts, 'meetsAll'>, act: CaseAct, what?: RequestDecision): boolean {
  if (act === 'redirection' || act === 'withdrawal') return true;
  return act === 'decision' && (what === 'refused' || !meetsAll);
}

/** The day from which a case closed on `day` is deleted. */
export const deletedFrom = (day: string): string => {
  const year = Number(day.slice(0, 4)) + YEARS_KEPT;
  // The day after the last of February in a year that does not have it.
  return day.endsWith('-02-29') ? `${year}-03-01` : `${year}${day.slice(4)}`;
};
