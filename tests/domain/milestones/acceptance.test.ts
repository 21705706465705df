import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf } from '~/domain/milestones/acceptance';

it('splits what is accepted without losing or making a minor unit, and never keeps back more than agreed', () => {
  const acceptance = fc.record({
    amount: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    kind: fc.constantFrom('advance' as const, 'report' as const, 'final' as const),
    retention: fc.integer({ min: 0, max: 100 }),
    finalAccepted: fc.boolean(),
  });
  fc.assert(
    fc.property(acceptance, (given) => {
      const parts = partsOf(given);
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(given.amount);
      expect(parts.every(({ amount }) => Number.isSafeInteger(amount) && amount > 0)).toBe(true);
      const kept = parts.find(({ kind }) => kind === 'retention');
      const most = (BigInt(given.amount) * BigInt(given.retention)) / 100n;
      expect(BigInt(kept?.amount ?? 0)).toBe(given.kind === 'report' && !given.finalAccepted ? most : 0n);
      expect(kept?.released ?? false).toBe(false);
    }),
  );
});
