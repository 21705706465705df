import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SEPARATED_ACTS,
  SEPARATION_RULES,
  separationBroken,
  type ActDone,
  type SeparatedAct,
} from '~/domain/accounts/separation';

const on = { call: 'c1', lot: 'l1', payment: 'p1', refusal: 'r1', exclusion: 'e1' };
const did = (userId: string, act: SeparatedAct, where: ActDone['on'] = on): ActDone => ({ userId, act, on: where });

describe('the separation rules', () => {
  it.each([
    [1, 'call.author', 'call.approve'],
    [2, 'lot.score', 'lot.decide'],
    [2, 'lot.screen', 'lot.decide'],
    [2, 'call.author', 'lot.decide'],
    [3, 'lot.screen', 'appeal.decide'],
    [3, 'lot.score', 'appeal.decide'],
    [3, 'lot.decide', 'appeal.decide'],
    [4, 'payment.prepare', 'payment.approve'],
    [4, 'payment.approve', 'payment.record'],
    [5, 'call.apply', 'lot.score'],
    [5, 'call.apply', 'call.author'],
    [5, 'call.staff', 'call.apply'],
    [6, 'call.administer', 'lot.decide'],
    [6, 'payment.record', 'call.administer'],
    [7, 'refusal.propose', 'refusal.confirm'],
    [7, 'exclusion.propose', 'exclusion.decide'],
  ] as const)('rule %i keeps %s and %s apart, in either order', (rule, first, second) => {
    expect(separationBroken([did('a', first)], did('a', second))?.rule).toBe(rule);
    expect(separationBroken([did('a', second)], did('a', first))?.rule).toBe(rule);
    expect(separationBroken([did('a', first)], did('b', second))).toBeNull();
  });

  it('lets two people share the three acts of a payment when the approver is neither of the others', () => {
    const done = [did('a', 'payment.prepare'), did('b', 'payment.approve')];
    expect(separationBroken(done, did('a', 'payment.record'))).toBeNull();
    expect(separationBroken(done, did('b', 'payment.record'))?.rule).toBe(4);
  });

  it('looks at the subject that the rule names', () => {
    const otherLot = { call: 'c1', lot: 'l2' };
    expect(separationBroken([did('a', 'lot.score')], did('a', 'lot.decide', otherLot))).toBeNull();
    expect(separationBroken([did('a', 'call.apply')], did('a', 'lot.decide', otherLot))?.rule).toBe(5);
    expect(separationBroken([did('a', 'call.apply')], did('a', 'lot.decide', { call: 'c2', lot: 'l1' }))).toBeNull();
    expect(
      separationBroken([did('a', 'lot.score', { call: 'c1' })], did('a', 'lot.decide', { call: 'c1' })),
    ).toBeNull();
  });

  it('has every rule of the design, and every act in some rule', () => {
    expect(new Set(SEPARATION_RULES.map(({ rule }) => rule))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(new Set(SEPARATION_RULES.flatMap(({ acts }) => acts))).toEqual(new Set(SEPARATED_ACTS));
  });

  const person = fc.constantFrom('a', 'b', 'c');
  const act = fc.record({
    userId: person,
    act: fc.constantFrom(...SEPARATED_ACTS),
    on: fc.record({
      call: fc.constantFrom('c1', 'c2'),
      lot: fc.constantFrom('l1', 'l2'),
      refusal: fc.constantFrom('r1', 'r2'),
    }),
  });

  it('never breaks by what other people did, nor in a call of its own', () => {
    fc.assert(
      fc.property(fc.array(act), act, (done, next) => {
        const others = done.filter(({ userId }) => userId !== next.userId);
        expect(separationBroken(others, next)).toBeNull();
        const elsewhere = done.map((one) => ({
          ...one,
          on: { call: `other-${one.on.call}`, lot: `other-${one.on.lot}`, refusal: `other-${one.on.refusal}` },
        }));
        expect(separationBroken(elsewhere, next)).toBeNull();
      }),
    );
  });

  it('is symmetric, and more acts never make a broken rule whole', () => {
    fc.assert(
      fc.property(act, act, fc.array(act), (one, other, more) => {
        expect(separationBroken([one], other)?.rule).toBe(separationBroken([other], one)?.rule);
        if (separationBroken([one], other)) expect(separationBroken([one, ...more], other)).not.toBeNull();
      }),
    );
  });
});
