import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKLIST_ITEMS, FINDINGS, outcomeFaults, type Checklist } from '~/domain/verification/checklist';
import { conclusionSchema, exclusionSchema } from '~/domain/verification/schema';
import { mayRenew, validUntil } from '~/domain/verification/validity';

const NONE = { open: 0, trueMatches: 0 };
const item = fc.record({ finding: fc.option(fc.constantFrom(...FINDINGS)), note: fc.constantFrom('', 'seen') });
const anyChecklist = fc.record(
  Object.fromEntries(CHECKLIST_ITEMS.map((name) => [name, item])),
) as unknown as fc.Arbitrary<Checklist>;

describe('the outcome of a check', () => {
  it('is "verified" exactly when every item is met and nothing stands on a list', () => {
    fc.assert(
      fc.property(anyChecklist, fc.nat({ max: 1 }), fc.nat({ max: 1 }), (checklist, open, trueMatches) => {
        const faults = outcomeFaults('verified', { checklist, text: '', lists: { open, trueMatches } });
        const met = CHECKLIST_ITEMS.every((name) => checklist[name].finding === 'met');
        expect(faults.length === 0).toBe(met && open === 0 && trueMatches === 0);
      }),
    );
  });

  it('is a refusal only with something that failed, words for it, and reasons', () => {
    fc.assert(
      fc.property(anyChecklist, fc.constantFrom('', 'Because'), (checklist, text) => {
        const faults = outcomeFaults('refusal-proposed', { checklist, text, lists: NONE });
        const failed = CHECKLIST_ITEMS.filter((name) => checklist[name].finding === 'not-met');
        const worded = failed.every((name) => checklist[name].note !== '');
        expect(faults.length === 0).toBe(failed.length > 0 && worded && text !== '');
      }),
    );
  });

  it('is read from a form; items that were not looked at have no finding', () => {
    const { checklist, months } = conclusionSchema.parse({
      version: '3',
      seal: 's',
      outcome: 'verified',
      months: '',
      certificate: 'met',
      riskNote: ' A court case\r\nof 2024 ',
      lists: 'perhaps',
    });
    expect(months).toBe(24);
    expect(checklist.certificate).toEqual({ finding: 'met', note: '' });
    expect(checklist.risk).toEqual({ finding: null, note: 'A court case\nof 2024' });
    expect(checklist.lists.finding).toBeNull();
    const wrong = conclusionSchema.safeParse({ version: '3', seal: 's', outcome: 'verified', months: '61' });
    expect(wrong.error?.issues.map(({ message }) => message)).toEqual(['verification.error.months']);
  });
});

describe('how long a verification holds', () => {
  it.each([
    ['2026-11-22T12:00:00+05:00', 24, '2028-11-23T00:00:00+05:00'],
    ['2026-08-31T12:00:00+05:00', 6, '2027-03-01T00:00:00+05:00'],
    ['2027-08-31T23:59:00+05:00', 6, '2028-03-01T00:00:00+05:00'],
    ['2026-12-31T22:00:00Z', 1, '2027-02-02T00:00:00+05:00'],
  ])('from %s for %i months: %s', (from, months, until) => {
    expect(validUntil(new Date(from), months)).toEqual(new Date(until));
  });

  it('is longer with every month', () => {
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 59 }), (from, months) => {
        expect(validUntil(from, months).getTime()).toBeGreaterThan(from.getTime());
        expect(validUntil(from, months + 1).getTime()).toBeGreaterThan(validUntil(from, months).getTime());
      }),
    );
  });

  it('may be asked for anew near its end or after a change', () => {
    const now = new Date('2026-11-22T00:00:00Z');
    const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
    expect(mayRenew(inDays(91), false, now)).toBe(false);
    expect(mayRenew(inDays(90), false, now)).toBe(true);
    expect(mayRenew(inDays(700), true, now)).toBe(true);
    expect(mayRenew(null, false, now)).toBe(true);
  });
});

it('takes an exclusion without an end, and none that ends before it begins', () => {
  const form = { version: '0', from: '2026-12-01', text: 'False invoices' };
  expect(exclusionSchema.parse({ ...form, until: '' }).until).toBe('');
  const wrong = exclusionSchema.safeParse({ ...form, until: '2026-11-30' });
  expect(wrong.error?.issues[0]).toMatchObject({ path: ['until'], message: 'verification.error.endsBeforeStart' });
});
