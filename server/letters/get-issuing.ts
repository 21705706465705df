import { answerUntil, awardTerms } from '~/domain/awards/terms';
import { endOfStandstill, lastDayBefore } from '~/domain/calendars/working-days';
import { LETTER_KINDS, type LetterKind } from '~/domain/letters/kinds';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { workingCalendar } from '#server/calendars/load-calendar';
import { lotFacts } from './base-facts';
import { loadDrafts } from './load-drafts';

/** What issuing the letters of a call would do. */
export interface Issuing {
  reference: string;
  title: Localized;
  lots: Localized[];
  kinds: { kind: LetterKind; count: number }[];
  /** Names the drafts that the form is about. */
  sha256: string;
  /** The last days of the standstill and of answering an award, `2026-11-22`. */
  standstillLast: string;
  answerLast: string;
}

interface Arguments {
  actor: Actor;
  callId: string;
  now: Date;
}

/** Shown before letters are issued; `wrong-state` where there are none, or not all are proofread. */
export async function getIssuing({ actor, callId, now }: Arguments): Promise<Issuing> {
  const { call, decisions, drafts, sha256 } = await loadDrafts({ actor, callId, action: 'letters.issue' });
  if (!call.current || drafts.length === 0) throw new DomainError('wrong-state', 'letterLife.error.nothing');
  if (drafts.some(({ proofread }) => proofread === null)) {
    throw new DomainError('wrong-state', 'letterLife.error.unread');
  }
  const { standstillDays, acceptanceDays } = awardTerms(call.current.content);
  const counted = LETTER_KINDS.map((kind) => ({ kind, count: drafts.filter((draft) => draft.kind === kind).length }));
  return {
    reference: call.reference ?? '',
    title: call.title,
    lots: decisions.map(({ lot }) => lotFacts(call, lot).name),
    kinds: counted.filter(({ count }) => count > 0),
    sha256,
    standstillLast: lastDayBefore(endOfStandstill(now, standstillDays, await workingCalendar(call.institutionId))),
    answerLast: lastDayBefore(answerUntil(now, acceptanceDays)),
  };
}
