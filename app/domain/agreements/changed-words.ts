import type { Text } from '~/locales/text';
import type { Locale } from '../shared/locale';
import { inLanguage, type Localized } from '../shared/localized';
import type { MessageKey } from '../shared/message-key';
import type { Money } from '../shared/money';
import { changedRows, type ChangedRow } from './compare-contents';
import type { AgreementBudgetLine, AgreementContent, MilestoneKind } from './content';

/** One thing that changes from one content of an agreement to another, in words. */
interface ChangedWords {
  /** Of this row among the others. */
  key: string;
  about: string;
  field: string;
  before: string;
  after: string;
}

/** How words, amounts and days are written in one language. */
interface Writing {
  locale: Locale;
  text: Text;
  money: (money: Money) => string;
  day: (day: string) => string;
}

interface Worded extends Writing {
  before: AgreementContent;
  after: AgreementContent;
}

const FIELDS: Record<string, MessageKey> = {
  startsOn: 'amendments.field.startsOn',
  endsOn: 'amendments.field.endsOn',
  amount: 'amendments.field.amount',
  retention: 'agreementPages.retention',
  specialTerms: 'agreementPages.specialTerms',
  title: 'amendments.field.title',
  kind: 'schedule.kind',
  dueOn: 'amendments.field.dueOn',
  deliverables: 'schedule.deliverables',
  evidence: 'schedule.evidence',
  after: 'schedule.after',
  visit: 'schedule.visit',
  line: 'amendments.field.title',
};

/** What an amendment changes, in the order of the document; what reads the same on both sides is left out. */
export function changedWords(before: AgreementContent, after: AgreementContent, writing: Writing): ChangedWords[] {
  const worded = { before, after, ...writing };
  const { text } = writing;
  return changedRows(before, after)
    .map((row): ChangedWords => {
      const { of, key, field } = row;
      return {
        key: `${of} ${key} ${field}`,
        about: aboutOf(row, worded),
        field: text(FIELDS[field] ?? 'amendments.field.other'),
        before: valueOf(field, row.before, worded),
        after: valueOf(field, row.after, worded),
      };
    })
    .filter((row) => row.before !== row.after);
}

function aboutOf({ of, key }: Pick<ChangedRow, 'of' | 'key'>, { before, after, locale, text }: Worded): string {
  if (of === 'agreement') return text('agreements.page.overview');
  const items = of === 'line' ? [...after.budget, ...before.budget] : [...after.milestones, ...before.milestones];
  const found = items.find((item) => item.key === key);
  if (!found) return key;
  return inLanguage('title' in found ? found.title : found.categoryLabel, locale);
}

type Wording = (value: unknown, worded: Worded) => string;

const dayOf: Wording = (value, { day }) => day(String(value));

const VALUES: Record<string, Wording> = {
  ...{ startsOn: dayOf, endsOn: dayOf, dueOn: dayOf },
  amount: (value, { money, after }) => money({ ...after.amount, amount: Number(value) }),
  retention: (value, { text }) => text('agreementPages.retention.percent', { percent: Number(value) }),
  kind: (value, { text }) => text(`schedule.kind.${value as MilestoneKind}`),
  visit: (value, { text }) => text(value === true ? 'answers.yes' : 'answers.no'),
  evidence: (value, { locale }) => (value as Localized[]).map((one) => inLanguage(one, locale)).join('; '),
  after: (value, worded) => (value as string[]).map((key) => aboutOf({ of: 'milestone', key }, worded)).join('; '),
  line: (value, { locale }) => {
    const { categoryLabel, description } = value as AgreementBudgetLine;
    return [inLanguage(categoryLabel, locale), description].filter(Boolean).join(': ');
  },
};

const localized: Wording = (value, { locale }) => inLanguage(value as Localized, locale);

function valueOf(field: string, value: unknown, worded: Worded): string {
  const said = value === null ? '' : (VALUES[field] ?? localized)(value, worded);
  return said || worded.text('amendments.nothing');
}
