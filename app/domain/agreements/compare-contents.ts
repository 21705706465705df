import type { AgreementContent, PlannedMilestone } from './content';

/** One thing that two contents say differently; `key` names the milestone or budget line, empty of the agreement itself. */
export interface ChangedRow {
  of: 'agreement' | 'milestone' | 'line';
  key: string;
  field: string;
  /** Null where it is not there on this side. */
  before: unknown;
  after: unknown;
}

/** What changes from one content of an agreement to another, in the order of the document. */
export function changedRows(before: AgreementContent, after: AgreementContent): ChangedRow[] {
  const rows = [...pairs('agreement', '', partsOf(before), partsOf(after))];
  rows.push(...listRows('milestone', before.milestones, after.milestones, milestoneParts));
  rows.push(
    ...listRows('line', before.budget, after.budget, ({ categoryLabel, description, amount }) => ({
      line: { categoryLabel, description },
      amount,
    })),
  );
  return rows;
}

const partsOf = ({ startsOn, endsOn, amount, retention, specialTerms }: AgreementContent) => ({
  ...{ startsOn, endsOn, amount: amount.amount, retention, specialTerms },
});

const milestoneParts = (milestone: PlannedMilestone) => ({
  ...{ title: milestone.title, kind: milestone.kind, dueOn: milestone.dueOn, amount: milestone.amount },
  ...{ deliverables: milestone.deliverables, evidence: milestone.evidence.map(({ text }) => text) },
  ...{ after: milestone.after, visit: milestone.visit },
});

function listRows<Item extends { key: string }>(
  of: ChangedRow['of'],
  before: readonly Item[],
  after: readonly Item[],
  parts: (item: Item) => Record<string, unknown>,
): ChangedRow[] {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const one = before.find((item) => item.key === key);
    const other = after.find((item) => item.key === key);
    return pairs(of, key, one ? parts(one) : {}, other ? parts(other) : {});
  });
}

function pairs(of: ChangedRow['of'], key: string, before: Record<string, unknown>, after: Record<string, unknown>) {
  return Object.keys({ ...before, ...after }).flatMap((field): ChangedRow[] => {
    const [one, other] = [before[field] ?? null, after[field] ?? null];
    return spelt(one) === spelt(other) ? [] : [{ of, key, field, before: one, after: other }];
  });
}

/** Independent of the order of keys. */
const spelt = (value: unknown): string =>
  JSON.stringify(value, (_, below: unknown) =>
    typeof below === 'object' && below !== null && !Array.isArray(below)
      ? Object.fromEntries(Object.entries(below).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : below,
  );
