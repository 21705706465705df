import { z } from 'zod';
import { LOCALES } from '../shared/locale';
import { localizedSchema, type Localized } from '../shared/localized';
import { messageKey, type MessageKey } from '../shared/message-key';
import { decimalOf, parseAmount } from '../shared/money';
import { severalTyped, tickedTyped } from '../shared/typed-fields';
import { MILESTONE_KINDS, type AgreementBudgetLine, type AgreementContent, type PlannedMilestone } from './content';
import { allot } from './schedule';

export const MOST_MILESTONES = 40;
const MOST_LINES = 300;

const keySchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** Minor units of an amount as typed. */
export const amountTyped = z.string().transform((typed, context) => {
  const amount = parseAmount(typed);
  if (!amount) context.addIssue({ code: 'custom', message: messageKey('expenditure.error.amount') });
  return amount ?? 0;
});

const milestoneSchema = z.object({
  key: keySchema,
  kind: z.enum(MILESTONE_KINDS, messageKey('form.error.required')),
  title: localizedSchema(200),
  deliverables: localizedSchema(4_000),
  dueOn: z.iso.date(messageKey('form.error.date')),
  /** An amount, or a percentage of the agreement's amount. */
  share: z.string().trim().min(1, messageKey('form.error.required')).max(30),
  /** One thing a line, in each language. */
  evidence: localizedSchema(4_000),
  after: severalTyped(keySchema, MOST_MILESTONES),
  visit: tickedTyped,
});

const lineSchema = z.object({
  key: keySchema,
  category: z.string().max(60).default(''),
  categoryLabel: localizedSchema(200),
  description: z.string().trim().max(500).default(''),
  amount: amountTyped,
});

/** A schedule of milestones and a budget as they are typed. */
export const scheduleSchema = z.object({
  by: z.enum(['amounts', 'percent']).default('amounts'),
  milestones: z.array(milestoneSchema).max(MOST_MILESTONES).default([]),
  budget: z.array(lineSchema).max(MOST_LINES).default([]),
});
export type ScheduleInput = z.output<typeof scheduleSchema>;

/** What is wrong with typed shares, by field. */
export type ShareFaults = Record<string, MessageKey>;

/** The milestones and budget lines that were typed, for an agreement of so many minor units; or what is wrong with their shares. */
export function typedSchedule(
  { by, milestones, budget }: ScheduleInput,
  total: number,
): { parts: Pick<AgreementContent, 'milestones' | 'budget'> } | { faults: ShareFaults } {
  const amounts = by === 'percent' ? percentOf(milestones, total) : amountsOf(milestones);
  if ('faults' in amounts) return amounts;
  const planned = milestones.map(({ share: _, evidence, after, ...milestone }, at): PlannedMilestone => ({
    ...milestone,
    // Nothing waits for one that was taken out.
    after: after.filter((other) => milestones.some(({ key }) => key === other)),
    amount: amounts.shares[at] ?? 0,
    evidence: evidenceOf(evidence),
  }));
  planned.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
  return { parts: { milestones: planned, budget } };
}

type Shares = { shares: number[] } | { faults: ShareFaults };

function amountsOf(milestones: ScheduleInput['milestones']): Shares {
  const shares = milestones.map(({ share }) => parseAmount(share) ?? 0);
  const wrong = shares.flatMap((amount, at) => (amount > 0 ? [] : [at]));
  return wrong.length === 0 ? { shares } : { faults: faultsAt(wrong, 'expenditure.error.amount') };
}

function percentOf(milestones: ScheduleInput['milestones'], total: number): Shares {
  const percents = milestones.map(({ share }) => (/^\d{1,3}$/.test(share) ? Number(share) : 0));
  const wrong = percents.flatMap((percent, at) => (percent > 0 ? [] : [at]));
  if (wrong.length > 0) return { faults: faultsAt(wrong, 'schedule.error.percent') };
  const sum = percents.reduce((all, percent) => all + percent, 0);
  return sum === 100 ? { shares: allot(total, percents) } : { faults: { by: 'schedule.error.hundred' } };
}

const faultsAt = (positions: readonly number[], key: MessageKey): ShareFaults =>
  Object.fromEntries(positions.map((at) => [`milestones.${String(at)}.share`, key]));

function evidenceOf(evidence: Localized): PlannedMilestone['evidence'] {
  const lines = LOCALES.map((locale) =>
    evidence[locale]
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const most = Math.max(...lines.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => ({
    key: `e${String(at + 1)}`,
    text: Object.fromEntries(LOCALES.map((locale, of) => [locale, lines[of]?.[at] ?? ''])) as Localized,
  }));
}

/** The fields that say a schedule: the way back from `typedSchedule`, by amounts. */
export function scheduleFields({ milestones, budget }: Pick<AgreementContent, 'milestones' | 'budget'>) {
  const major = (amount: number) => decimalOf({ amount, currency: 'TMT' });
  return {
    by: 'amounts',
    milestones: milestones.map(({ amount, evidence, ...milestone }) => ({
      ...milestone,
      share: major(amount),
      evidence: Object.fromEntries(
        LOCALES.map((locale) => [locale, evidence.map(({ text }) => text[locale]).join('\n')]),
      ),
    })),
    budget: budget.map(({ amount, ...line }: AgreementBudgetLine) => ({ ...line, amount: major(amount) })),
  };
}
