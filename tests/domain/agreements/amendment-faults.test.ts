import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendmentFaults, type Standing } from '~/domain/agreements/amendment-faults';
import type { AgreementContent, PlannedMilestone } from '~/domain/agreements/content';

const said = (text: string) => ({ en: text, ru: text, tk: text });
const sum = (parts: readonly { amount: number }[]) => parts.reduce((all, { amount }) => all + amount, 0);

const milestone = (number: number, amount: number, isLast: boolean): PlannedMilestone => ({
  ...{ key: `m${String(number)}`, kind: isLast ? 'final' : 'report', title: said('Work'), deliverables: said('') },
  ...{ dueOn: `2026-0${String(number)}-15`, amount, evidence: [], after: [], visit: false },
});

function contentOf(amounts: readonly number[]): AgreementContent {
  const milestones = amounts.map((amount, at) => milestone(at + 1, amount, at === amounts.length - 1));
  const amount = sum(milestones);
  return {
    ...{ startsOn: '2026-01-01', endsOn: '2026-12-31', amount: { amount, currency: 'TMT' }, retention: 0, milestones },
    budget: [{ key: 'b1', category: '', categoryLabel: said('All'), description: '', amount }],
    ...{ workPlan: [], indicators: [], specialTerms: said('') },
  };
}

type Act =
  | { act: 'more' | 'less' | 'lineOnly'; at: number; by: number }
  | { act: 'takeOut' | 'rename' | 'split'; at: number; by: number };

const acts = fc.array(
  fc.record({
    act: fc.constantFrom<Act['act']>('more', 'less', 'lineOnly', 'takeOut', 'rename', 'split'),
    at: fc.nat(5),
    by: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 1, maxLength: 5 },
);

/** What a manager may type: amounts move with the whole but in `lineOnly`, which leaves the sums wrong. */
function typed(content: AgreementContent, { act, at, by }: Act): AgreementContent {
  const { milestones, budget, amount } = content;
  const index = at % milestones.length;
  const whole = (changed: PlannedMilestone[]): AgreementContent => {
    const total = sum(changed);
    return {
      ...content,
      ...{ milestones: changed, amount: { ...amount, amount: total } },
      budget: budget.map((line, of) => (of === 0 ? { ...line, amount: line.amount + total - amount.amount } : line)),
    };
  };
  const changeAt = (change: (one: PlannedMilestone) => PlannedMilestone[]) =>
    milestones.flatMap((one, of) => (of === index ? change(one) : [one]));
  if (act === 'more') return whole(changeAt((one) => [{ ...one, amount: one.amount + by }]));
  if (act === 'less') return whole(changeAt((one) => [{ ...one, amount: one.amount - by }]));
  if (act === 'lineOnly') return { ...content, milestones: changeAt((one) => [{ ...one, amount: one.amount + by }]) };
  if (act === 'rename') return { ...content, milestones: changeAt((one) => [{ ...one, title: said('Other work') }]) };
  if (act === 'takeOut' || milestones[index]?.kind === 'final') return whole(changeAt(() => []));
  const key = `n${String(at)}x${String(by)}`;
  return {
    ...content,
    milestones: changeAt((one) => [
      { ...one, amount: one.amount - Math.min(by, one.amount - 1) },
      { ...one, key, amount: Math.min(by, one.amount - 1) },
    ]),
  };
}

const standings = (amounts: readonly number[], wishes: readonly number[]): Standing[] =>
  amounts.map((amount, at) => {
    const accepted = Math.min(amount, wishes[at] ?? 0);
    const state = accepted === amount ? 'accepted' : accepted > 0 ? 'partly' : 'planned';
    return { key: `m${String(at + 1)}`, state, accepted };
  });

const amountsOf = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 });
const acceptedOf = fc.array(fc.constantFrom(0, 0, 1, 50, 500), { minLength: 5, maxLength: 5 });

describe('an amendment without faults', () => {
  it('keeps every sum, and undoes nothing that was accepted, whatever was typed', () => {
    const seen = { faultless: 0, changed: 0, refused: 0 };
    fc.assert(
      fc.property(amountsOf, acceptedOf, acts, (amounts, wishes, done) => {
        const inForce = contentOf(amounts);
        const standing = standings(amounts, wishes);
        const amended = done.reduce(typed, inForce);
        const faults = amendmentFaults(inForce, amended, standing, ['en', 'tk']);
        if (faults.length > 0) return void (seen.refused += 1);
        seen.faultless += 1;
        if (JSON.stringify(amended) !== JSON.stringify(inForce)) seen.changed += 1;
        expect(sum(amended.milestones)).toBe(amended.amount.amount);
        expect(sum(amended.budget)).toBe(amended.amount.amount);
        expect(amended.amount.amount).toBeGreaterThanOrEqual(standing.reduce((all, { accepted }) => all + accepted, 0));
        for (const { key, state, accepted } of standing) {
          const after = amended.milestones.find((one) => one.key === key);
          if (state !== 'planned') expect(after?.amount).toBeGreaterThanOrEqual(accepted);
          if (state === 'accepted') expect(after).toEqual(inForce.milestones.find((one) => one.key === key));
        }
        expect(new Set(amended.milestones.map(({ key }) => key)).size).toBe(amended.milestones.length);
      }),
      { numRuns: 2_000, seed: 11 },
    );
    expect(seen.changed).toBeGreaterThan(200);
    expect(seen.refused).toBeGreaterThan(200);
    expect(seen.faultless).toBeGreaterThanOrEqual(seen.changed);
  });
});
