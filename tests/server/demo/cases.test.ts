import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAfter } from '#server/demo/pilot/case-life';
import { DAYS_OF_REGISTER, demoCases, type DemoCase } from '#server/demo/pilot/cases';

/** The days of a case in the order in which they must follow each other. */
const daysOf = ({ entry, assessedOn, waitingSince, decision, startedOn, reviews, ended }: DemoCase): string[] =>
  [
    entry.receivedOn,
    assessedOn,
    waitingSince,
    decision?.on,
    startedOn,
    ...reviews.map(({ on }) => on),
    ended?.on,
  ].flatMap((day) => (day ? [day] : []));

it('live by the register’s rules on whatever day the demo is loaded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
      const today = dayAfter('2024-01-01', days);
      const all = demoCases(today);
      expect(all.length).toBeGreaterThan(200);
      for (const one of all) {
        const order = daysOf(one);
        expect(order).toEqual([...order].sort());
        expect(order.every((day) => day <= today && day >= dayAfter(today, -DAYS_OF_REGISTER))).toBe(true);
        const reasoned = one.decision?.what !== 'accepted' || one.entry.met.length < 4;
        if (one.decision && reasoned) expect(one.decision.reason).not.toBeNull();
        expect(one.state === 'ended').toBe(one.ended !== null);
        expect(one.state === 'redirected').toBe(one.to !== null);
      }
    }),
    { numRuns: 30 },
  );
});

it('are the same for the same day', () => {
  expect(demoCases('2026-11-22')).toEqual(demoCases('2026-11-22'));
});
