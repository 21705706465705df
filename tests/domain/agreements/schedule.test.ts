import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreementContent, PlannedMilestone } from '~/domain/agreements/content';
import { allot, scheduleFaults } from '~/domain/agreements/schedule';
import { emptyLocalized } from '~/domain/shared/localized';

const words = (text: string) => ({ en: text, ru: text, tk: text });

const milestone = (key: string, wishes: Partial<PlannedMilestone> = {}): PlannedMilestone => ({
  ...{ key, kind: 'report', title: words(key), deliverables: words(key), dueOn: '2026-03-31', amount: 400 },
  ...{ evidence: [], after: [], visit: false, ...wishes },
});

const content = (wishes: Partial<AgreementContent> = {}): AgreementContent => ({
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  amount: { amount: 1_000, currency: 'TMT' },
  retention: 10,
  milestones: [
    milestone('m1', { kind: 'advance', dueOn: '2026-01-15', amount: 200 }),
    milestone('m2'),
    milestone('m3', { kind: 'final', dueOn: '2026-12-31', amount: 400, after: ['m2'] }),
  ],
  budget: [{ key: 'b1', category: 'staff', categoryLabel: words('Staff'), description: 'Assistants', amount: 1_000 }],
  workPlan: [],
  indicators: [],
  specialTerms: emptyLocalized(),
  ...wishes,
});

const faults = (wishes: Partial<AgreementContent>) =>
  scheduleFaults(content(wishes), ['en', 'tk']).map(({ message }) => message.replace('schedule.fault.', ''));

const [advance, report, final] = content().milestones as [PlannedMilestone, PlannedMilestone, PlannedMilestone];
const [line] = content().budget as [AgreementContent['budget'][number]];

describe('a schedule', () => {
  it('without a fault can be signed', () => {
    expect(scheduleFaults(content(), ['en', 'ru', 'tk'])).toEqual([]);
  });

  it.each<[string[], Partial<AgreementContent>]>([
    [['dates', 'due', 'due'], { startsOn: '2026-12-31' }],
    [['amount', 'sum', 'budgetSum'], { amount: { amount: 0, currency: 'TMT' } }],
    [['retention'], { retention: 51 }],
    [['retention'], { retention: 2.5 }],
    [['sum'], { milestones: [advance, { ...report, amount: 401 }, final] }],
    [['sum'], { milestones: [advance, { ...report, amount: 399 }, final] }],
    [['budgetSum'], { budget: [{ ...line, amount: 999 }] }],
    [['lineAmount'], { budget: [line, { ...line, key: 'b2', amount: 0 }] }],
    [
      ['twice', 'twice'],
      {
        budget: [
          { ...line, amount: 600 },
          { ...line, amount: 400 },
        ],
      },
    ],
    [['sum', 'final'], { milestones: [advance, report] }],
    [['final'], { milestones: [advance, { ...report, kind: 'final' }, { ...final, kind: 'report' }] }],
    [['advance', 'order'], { milestones: [report, advance, final] }],
    [
      ['milestoneAmount', 'milestoneAmount'],
      { milestones: [advance, { ...report, amount: 399.5 }, { ...final, amount: 400.5 }] },
    ],
    [['twice', 'twice', 'after'], { milestones: [advance, { ...report, key: 'm3' }, final] }],
    [['title'], { milestones: [advance, { ...report, title: { ...words('x'), tk: '' } }, final] }],
    [['due'], { milestones: [advance, report, { ...final, dueOn: '2027-01-01' }] }],
    [['after'], { milestones: [advance, { ...report, after: ['m3'] }, final] }],
    [['after'], { milestones: [advance, { ...report, after: ['m2'] }, final] }],
    [['after', 'advanceAfter'], { milestones: [{ ...advance, after: ['m9'] }, report, final] }],
  ])('tells %j', (expected, wishes) => {
    expect(faults(wishes)).toEqual(expected);
  });
});

describe('a total divided by percentages', () => {
  it('goes to the largest remainders', () => {
    expect(allot(100, [33, 33, 34])).toEqual([33, 33, 34]);
    expect(allot(101, [50, 50])).toEqual([51, 50]);
    expect(allot(10, [1, 49, 50])).toEqual([0, 5, 5]);
    for (const wrong of [
      [50, 49],
      [50.5, 49.5],
      [-1, 101],
    ])
      expect(() => allot(1, wrong)).toThrow(RangeError);
    expect(() => allot(0.5, [100])).toThrow(RangeError);
  });

  it('is never more or less than the total, and no share is off by a unit', () => {
    const percents = fc.array(fc.nat(100), { maxLength: 8 }).map((cuts) => {
      const edges = [0, ...cuts.toSorted((one, other) => one - other), 100];
      return edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0));
    });
    fc.assert(
      fc.property(fc.maxSafeNat(), percents, (total, shares) => {
        const amounts = allot(total, shares);
        expect(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)).toBe(BigInt(total));
        amounts.forEach((amount, at) => {
          const exact = BigInt(total) * BigInt(shares[at] ?? 0);
          const off = BigInt(amount) * 100n - exact;
          expect(off > -100n && off < 100n).toBe(true);
        });
      }),
    );
  });
});
