import { seededNumber } from '~/domain/assignment/seeded-order';
import { OUTCOMES, type Outcome, type RequestDecision, type RequestState } from '~/domain/requests/request';
import type { Localized } from '~/domain/shared/localized';
import { ACCEPTED_ALL_THE_SAME, ENDING, NO_PLACE_FREE, REDIRECTED, REFUSALS, REVIEWS } from './case-texts';

/** What became of a request until today; days are days, who did it and in which language comes later. */
export interface CaseLife {
  state: RequestState;
  assessedOn: string | null;
  decision: { what: RequestDecision; on: string; reason: Localized | null } | null;
  waitingSince: string | null;
  startedOn: string | null;
  reviews: { on: string; text: Localized }[];
  ended: { on: string; outcome: Outcome; text: Localized } | null;
}

interface Coming {
  /** Names the case to the chance of the demo. */
  seed: string;
  receivedOn: string;
  meetsAll: boolean;
  /** False for what was redirected already. */
  redirectable: boolean;
  today: string;
}

const MONTHS_BETWEEN_REVIEWS = 2;

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A number from `from` to `to`, both possible, that the seed gives to what is named. */
export const chance = (seed: string, name: string, from: number, to: number): number =>
  from + (seededNumber(seed, name) % (to - from + 1));

/** A life that keeps the register's rules: nothing after today, no act before the one that it rests on. */
export function caseLife({ seed, receivedOn, meetsAll, redirectable, today }: Coming): CaseLife {
  const drawn = (name: string, from: number, to: number) => chance(seed, name, from, to);
  const life: CaseLife = {
    ...{ state: 'received', assessedOn: null, decision: null, waitingSince: null, startedOn: null },
    ...{ reviews: [], ended: null },
  };
  const assessedOn = dayAfter(receivedOn, drawn('assessed', 1, 6));
  if (assessedOn > today) return life;
  life.assessedOn = assessedOn;
  const on = dayAfter(assessedOn, drawn('decided', 0, 4));
  if (on > today) return life;
  const fate = drawn('fate', 1, 100);
  if (fate > 97) return { ...life, state: 'withdrawn' };
  const what = meetsAll ? decisionOn(fate, 74, 91, 95) : decisionOn(fate, 25, 30, 80);
  const rest = { meetsAll, drawn, today };
  if (what === 'waiting') return waiting(life, on, rest);
  return decided(life, what === 'redirected' && !redirectable ? 'refused' : what, on, rest);
}

function decisionOn(fate: number, accepted: number, waitingUntil: number, refused: number): RequestDecision {
  if (fate <= accepted) return 'accepted';
  if (fate <= waitingUntil) return 'waiting';
  return fate <= refused ? 'refused' : 'redirected';
}

interface Rest {
  meetsAll: boolean;
  /** A number from one to another, both possible, for what is named. */
  drawn: (name: string, from: number, to: number) => number;
  today: string;
}

function waiting(life: CaseLife, on: string, rest: Rest): CaseLife {
  const freeOn = dayAfter(on, rest.drawn('free', 10, 40));
  if (freeOn <= rest.today && rest.drawn('taken', 1, 100) <= 45)
    return { ...decided(life, 'accepted', freeOn, rest), waitingSince: on };
  return { ...life, state: 'waiting', waitingSince: on, decision: { what: 'waiting', on, reason: NO_PLACE_FREE } };
}

type Decided = Exclude<RequestDecision, 'waiting'>;

function decided(life: CaseLife, what: Decided, on: string, rest: Rest): CaseLife {
  const { meetsAll, drawn, today } = rest;
  if (what === 'refused') {
    const reason = REFUSALS[drawn('reason', 0, REFUSALS.length - 1)] ?? null;
    return { ...life, state: what, decision: { what, on, reason } };
  }
  if (what === 'redirected') return { ...life, state: what, decision: { what, on, reason: REDIRECTED } };
  const decision = { what, on, reason: meetsAll ? null : ACCEPTED_ALL_THE_SAME };
  const startedOn = dayAfter(on, drawn('started', 1, 9));
  if (startedOn > today) return { ...life, state: 'accepted', decision };
  return delivered({ ...life, state: 'active', decision, startedOn }, startedOn, rest);
}

function delivered(life: CaseLife, startedOn: string, { drawn, today }: Rest): CaseLife {
  const endsOn = dayAfter(startedOn, drawn('length', 30, 200));
  const until = endsOn < today ? endsOn : today;
  const reviews = [1, 2, 3]
    .map((number) => dayAfter(startedOn, number * MONTHS_BETWEEN_REVIEWS * 30 + drawn(`review-${number}`, 0, 9)))
    .filter((on) => on <= until)
    .flatMap((on, at) => {
      const text = REVIEWS[drawn(`said-${at}`, 0, REVIEWS.length - 1)];
      return text ? [{ on, text }] : [];
    });
  if (endsOn > today) return { ...life, reviews };
  const outcome = OUTCOMES[Math.max(0, drawn('outcome', -6, OUTCOMES.length - 1))] ?? 'goals-reached';
  return { ...life, state: 'ended', reviews, ended: { on: endsOn, outcome, text: ENDING } };
}
