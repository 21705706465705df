/** Acts that the separation rules speak of; each is done by one person on one subject. */
export const SEPARATED_ACTS = [
  'call.author',
  'call.approve',
  'lot.screen',
  'lot.score',
  'lot.decide',
  'appeal.decide',
  'payment.prepare',
  'payment.approve',
  'payment.record',
  /** Holds any other staff role in the call: chair, secretary, opener. */
  'call.staff',
  /** Is a member of an organisation that applies. */
  'call.apply',
  /** Granted or withdrew a role in the call, or changed its settings, as administrator. */
  'call.administer',
  /** Proposes that an organisation is refused verification, or confirms it. */
  'refusal.propose',
  'refusal.confirm',
  /** Proposes that an organisation is excluded; approves, declines or lifts it. */
  'exclusion.propose',
  'exclusion.decide',
] as const;
export type SeparatedAct = (typeof SEPARATED_ACTS)[number];

export interface SeparationRule {
  /** Number of the rule in the product design, "Separation rules"; 7 is that of its verification: nobody turns an organisation away alone. */
  rule: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** One person may not do both of these… */
  acts: readonly [SeparatedAct, SeparatedAct];
  /** …within the same one of these. */
  within: 'call' | 'lot' | 'payment' | 'refusal' | 'exclusion';
}

/** What counts as holding a staff role in a call. */
const STAFF_ACTS = SEPARATED_ACTS.filter(
  (act) => /^(call|lot|appeal|payment)\./.test(act) && act !== 'call.apply' && act !== 'call.administer',
);

/**
 * The separation rules as pairs. Rule 4 lets preparer and recorder be one person: of three acts at least two people.
 * Rule 6 as built: an account may hold `administrator` beside other roles, but whoever administered a call does nothing
 * else in that call, and the other way round; and nobody changes the roles of the own account (condition `otherPerson`).
 */
export const SEPARATION_RULES: readonly SeparationRule[] = [
  { rule: 1, acts: ['call.author', 'call.approve'], within: 'call' },
  { rule: 2, acts: ['lot.score', 'lot.decide'], within: 'lot' },
  { rule: 2, acts: ['lot.screen', 'lot.decide'], within: 'lot' },
  { rule: 2, acts: ['call.author', 'lot.decide'], within: 'call' },
  { rule: 3, acts: ['appeal.decide', 'lot.screen'], within: 'lot' },
  { rule: 3, acts: ['appeal.decide', 'lot.score'], within: 'lot' },
  { rule: 3, acts: ['appeal.decide', 'lot.decide'], within: 'lot' },
  { rule: 4, acts: ['payment.prepare', 'payment.approve'], within: 'payment' },
  { rule: 4, acts: ['payment.approve', 'payment.record'], within: 'payment' },
  ...STAFF_ACTS.map((act): SeparationRule => ({ rule: 5, acts: ['call.apply', act], within: 'call' })),
  ...[...STAFF_ACTS, 'call.apply' as const].map((act): SeparationRule => ({
    rule: 6,
    acts: ['call.administer', act],
    within: 'call',
  })),
  { rule: 7, acts: ['refusal.propose', 'refusal.confirm'], within: 'refusal' },
  { rule: 7, acts: ['exclusion.propose', 'exclusion.decide'], within: 'exclusion' },
];

/** An act that a person has done, or is about to do. */
export interface ActDone {
  userId: string;
  act: SeparatedAct;
  /** Ids of what the act is about: a call and in it a lot or payment, or a refusal or an exclusion of an organisation. */
  on: Partial<Record<SeparationRule['within'], string>>;
}

/** The first rule that forbids `next` after what was `done`, by anybody, anywhere; null when none does. */
export function separationBroken(done: readonly ActDone[], next: ActDone): SeparationRule | null {
  return SEPARATION_RULES.find((rule) => done.some((earlier) => clash(rule, earlier, next))) ?? null;
}

function clash({ acts: [one, other], within }: SeparationRule, earlier: ActDone, next: ActDone): boolean {
  const samePair = (earlier.act === one && next.act === other) || (earlier.act === other && next.act === one);
  const subject = next.on[within];
  return samePair && earlier.userId === next.userId && subject !== undefined && earlier.on[within] === subject;
}
