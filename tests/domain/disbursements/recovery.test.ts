import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedRecovery, type RecoveryFacts } from '~/domain/disbursements/recovery';

const part = (amount: number, kind: 'work' | 'advance' | 'retention' = 'work') => ({ kind, amount });
const milestone = (amount: number, parts: ReturnType<typeof part>[], ineligible = 0) => ({
  ...{ amount, parts, ineligible },
  state: 'accepted' as const,
});
const facts = (wishes: Partial<RecoveryFacts>): RecoveryFacts => ({
  ...{ state: 'active', paid: 0, milestones: [], waived: 0, waiting: 0, ...wishes },
});

describe('what is to be claimed back', () => {
  it('is nothing of an advance while the agreement runs, and what it leaves uncovered when that has ended', () => {
    const milestones = [milestone(300, [part(300, 'advance')]), milestone(300, [part(180), part(20, 'retention')])];
    const paid = 480;
    for (const state of ['active', 'suspended'] as const)
      expect(proposedRecovery(facts({ state, paid, milestones })).amount).toBe(0);
    for (const state of ['terminated', 'closed'] as const)
      expect(proposedRecovery(facts({ state, paid, milestones }))).toMatchObject({ accepted: 200, amount: 280 });
  });

  it('is a cost that is not recognised, as far as its milestone was not accepted for less, and is paid', () => {
    const whole = (paid: number) => proposedRecovery(facts({ paid, milestones: [milestone(300, [part(300)], 40)] }));
    expect(whole(300)).toMatchObject({ ineligible: 40, amount: 40 });
    expect(whole(270).amount).toBe(10);
    expect(whole(200).amount).toBe(0);
    const less = proposedRecovery(facts({ paid: 270, milestones: [milestone(300, [part(270)], 40)] }));
    expect(less).toMatchObject({ ineligible: 10, amount: 10 });
  });

  it('is not claimed twice, nor what was waived', () => {
    const milestones = [milestone(300, [part(300)], 40)];
    expect(proposedRecovery(facts({ paid: 300, milestones, waiting: 40 })).amount).toBe(0);
    expect(proposedRecovery(facts({ paid: 260, milestones })).amount).toBe(0);
    expect(proposedRecovery(facts({ paid: 300, milestones, waived: 30 })).amount).toBe(10);
  });

  it('is never below zero, nor more than is with the organisation; claimed once, nothing is left to claim', () => {
    const units = fc.nat(1_000);
    const milestones = fc.array(
      fc.record({ parts: fc.array(fc.record({ kind: fc.constantFrom('work', 'advance', 'retention'), amount: units })), more: units, ineligible: units }), // prettier-ignore
    );
    fc.assert(
      fc.property(
        milestones,
        fc.nat(5_000),
        fc.constantFrom('active', 'terminated'),
        units,
        (all, paid, state, waived) => {
          const given = facts({
            ...{ state, paid, waived },
            milestones: all.map(({ parts, more, ineligible }) => {
              const amount = parts.reduce((sum, one) => sum + one.amount, more);
              return { state: more > 0 ? 'partly' : 'accepted', amount, parts, ineligible };
            }),
          });
          const { amount } = proposedRecovery(given);
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(paid);
          expect(proposedRecovery({ ...given, waiting: amount }).amount).toBe(0);
          expect(proposedRecovery({ ...given, paid: paid - amount }).amount).toBe(0);
        },
      ),
    );
  });
});
