import type { MessageKey } from '../shared/message-key';
import type { Locale } from '../shared/locale';
import { missingLanguages } from '../shared/localized';
import type { AgreementContent, PlannedMilestone } from './content';

/** What keeps an agreement from being signed; `key` names the milestone or budget line that it is about. */
export interface ScheduleFault {
  message: MessageKey;
  about: { kind: 'agreement' | 'milestone' | 'line'; key: string };
}

const WHOLE = { kind: 'agreement', key: '' } as const;

/**
 * Everything that is wrong with the amounts, dates and order of an agreement's content; empty where it can be signed.
 * `languages`: those that it is written in. Amounts are minor units of the agreement's currency.
 */
export function scheduleFaults(content: AgreementContent, languages: readonly Locale[]): ScheduleFault[] {
  const { startsOn, endsOn, amount, milestones, budget, retention } = content;
  const faults: ScheduleFault[] = [];
  const add = (message: MessageKey, about: ScheduleFault['about'] = WHOLE) => faults.push({ message, about });

  if (startsOn >= endsOn) add('schedule.fault.dates');
  if (!isUnits(amount.amount)) add('schedule.fault.amount');
  if (!Number.isInteger(retention) || retention < 0 || retention > 50) add('schedule.fault.retention');
  if (sumOf(milestones) !== amount.amount) add('schedule.fault.sum');
  if (sumOf(budget) !== amount.amount) add('schedule.fault.budgetSum');
  if (milestones.filter(({ kind }) => kind === 'final').length !== 1 || milestones.at(-1)?.kind !== 'final')
    add('schedule.fault.final');
  if (milestones.some(({ kind }, at) => kind === 'advance' && at > 0)) add('schedule.fault.advance');

  for (const line of budget) {
    const about = { kind: 'line', key: line.key } as const;
    if (!isUnits(line.amount)) add('schedule.fault.lineAmount', about);
    if (budget.filter(({ key }) => key === line.key).length > 1) add('schedule.fault.twice', about);
  }
  milestones.forEach((milestone, at) => {
    for (const message of milestoneFaults(milestone, at, content, languages))
      add(message, { kind: 'milestone', key: milestone.key });
  });
  return faults;
}

function milestoneFaults(
  { key, kind, title, dueOn, amount, after }: PlannedMilestone,
  at: number,
  { milestones, startsOn, endsOn }: AgreementContent,
  languages: readonly Locale[],
): MessageKey[] {
  const earlier = milestones.slice(0, at);
  const before = (other: string) => earlier.find((one) => one.key === other);
  const faults: [boolean, MessageKey][] = [
    [!isUnits(amount), 'schedule.fault.milestoneAmount'],
    [milestones.filter((one) => one.key === key).length > 1, 'schedule.fault.twice'],
    [missingLanguages(title, languages).length > 0, 'schedule.fault.title'],
    [dueOn < startsOn || dueOn > endsOn, 'schedule.fault.due'],
    [(earlier.at(-1)?.dueOn ?? '') > dueOn, 'schedule.fault.order'],
    // Only of earlier ones, so that there is no circle.
    [after.some((other) => !before(other)), 'schedule.fault.after'],
    [kind === 'advance' && after.length > 0, 'schedule.fault.advanceAfter'],
  ];
  return faults.flatMap(([isFault, message]) => (isFault ? [message] : []));
}

const isUnits = (amount: number) => Number.isSafeInteger(amount) && amount > 0;

const sumOf = (parts: readonly { amount: number }[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);

/**
 * A total in minor units divided by percentages that sum to 100: whole units that sum to the total exactly. What rounding down
 * leaves goes, one unit each, to those with the largest remainders; of equal ones the earlier. RangeError for anything else.
 */
export function allot(total: number, percents: readonly number[]): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError('A total is whole minor units');
  if (percents.some((percent) => !Number.isInteger(percent) || percent < 0) || sum(percents) !== 100)
    throw new RangeError('Percentages are whole and sum to 100');
  const shares = percents.map((percent, at) => {
    const product = BigInt(total) * BigInt(percent);
    return { at, whole: Number(product / 100n), rest: Number(product % 100n) };
  });
  const left = total - sum(shares.map(({ whole }) => whole));
  const lucky = shares
    .toSorted((one, other) => other.rest - one.rest || one.at - other.at)
    .slice(0, left)
    .map(({ at }) => at);
  return shares.map(({ at, whole }) => whole + (lucky.includes(at) ? 1 : 0));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
