import type { LetterKind } from './kinds';

/** What an administrator can name in the words of a letter. */
export const PLACEHOLDERS = [
  'institution', 'organisation', 'date', 'call', 'reference', 'lot', 'receipt', 'submittedAt', 'requested', 'amount',
  'amountInWords', 'place', 'reserve', 'total', 'minimumTotal', 'respondBy', 'days', 'appealAddress', 'appealUntil',
  'reason', 'corrects', 'correctsDate',
] as const; // prettier-ignore
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The words for each place; empty where the letter has no such thing. */
export type LetterValues = Partial<Record<Placeholder, string>>;

export const PLACEHOLDER = /\{([^{}]*)\}/g;

const EVERY = ['institution', 'organisation', 'date', 'call', 'reference', 'lot'] as const;
const APPLICATION = ['receipt', 'submittedAt', 'requested'] as const;
const SCORED = ['place', 'total', 'minimumTotal'] as const;
const AMOUNT = ['amount', 'amountInWords'] as const;
const ANSWER = ['respondBy', 'days'] as const;
const APPEAL = ['appealAddress', 'appealUntil'] as const;

/** The places that letters of each kind can fill. */
export const PLACEHOLDERS_OF: Record<LetterKind, readonly Placeholder[]> = {
  award: [...EVERY, ...APPLICATION, ...SCORED, ...AMOUNT, ...ANSWER, ...APPEAL],
  'conditional-award': [...EVERY, ...APPLICATION, ...SCORED, ...AMOUNT, ...ANSWER, ...APPEAL],
  reserve: [...EVERY, ...APPLICATION, ...SCORED, 'reserve', ...APPEAL],
  regret: [...EVERY, ...APPLICATION, ...SCORED, ...APPEAL],
  ineligibility: [...EVERY, ...APPLICATION, ...APPEAL],
  'award-from-reserve': [...EVERY, ...APPLICATION, ...SCORED, 'reserve', ...AMOUNT, ...ANSWER],
  'call-cancelled': [...EVERY, 'receipt', 'submittedAt', 'reason', ...APPEAL],
  correction: [...PLACEHOLDERS],
  'appeal-decision': [...EVERY, ...APPLICATION, 'reason'],
};
