import type { AwardState } from '../awards/status';
import type { LetterKind } from '../letters/kinds';

/** What became of an application, as its organisation is told. */
export const OWN_OUTCOMES = [
  'offered', 'accepted', 'declined', 'lapsed', 'reserve', 'regret', 'ineligible', 'cancelled', 'set-aside',
] as const; // prettier-ignore
export type OwnOutcome = (typeof OWN_OUTCOMES)[number];

const OF_AWARDS: Record<Exclude<AwardState, 'prepared'>, OwnOutcome> = {
  offered: 'offered',
  accepted: 'accepted',
  declined: 'declined',
  lapsed: 'lapsed',
  withdrawn: 'set-aside',
};

const OF_LETTERS: Partial<Record<LetterKind, OwnOutcome>> = {
  reserve: 'reserve',
  regret: 'regret',
  ineligibility: 'ineligible',
  'call-cancelled': 'cancelled',
};

interface Told {
  /** The letter of the decision that was sent last. */
  letter: { kind: LetterKind; isWithdrawn: boolean };
  /** The award that was offered last under that decision; null without one. */
  award: AwardState | null;
}

/** The outcome that follows from the last letter of a decision and the award that came of it, at once or from the reserve list. */
export function ownOutcome({ letter, award }: Told): OwnOutcome {
  if (letter.isWithdrawn) return 'set-aside';
  if (award && award !== 'prepared') return OF_AWARDS[award];
  return OF_LETTERS[letter.kind] ?? 'set-aside';
}
