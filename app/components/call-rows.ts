import type { CodeNames } from '~/domain/calls/call-choices';
import { portalInstant } from '~/domain/calls/dates';
import type { CallContent, Section } from '~/domain/calls/schema';
import { isLocale, LOCALES, type Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { isMessageKey, type MessageKey } from '~/domain/shared/message-key';
import { isMoney } from '~/domain/shared/money';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime, formatMoney, formatNumber } from '~/locales/formats';
import type { Text } from '~/locales/text';

/** One answer of a section in words; rows of two versions with one id are the same answer. */
export interface CallRow {
  id: string;
  label: string;
  value: string;
  /** The language of the value, where it is a text in one. */
  lang?: Locale;
}

export interface RowContext {
  text: Text;
  locale: Locale;
  names: CodeNames;
  /** The languages of the call: texts in others are not shown. */
  languages: readonly Locale[];
}

/** Everything that a section says, answer by answer, in the reader's words. */
export function callRows(section: Section, said: CallContent[Section], context: RowContext): CallRow[] {
  if (section === 'form') return formRows(said as CallContent['form'], context);
  if (section === 'rubric') return rubricRows(said as CallContent['rubric'], context);
  return rowsOf(said, '', '', context);
}

/** The rows of two versions beside each other, in the order of the later one; what only the earlier one has comes last. */
export function pairedRows(before: readonly CallRow[], after: readonly CallRow[]) {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Set(after.map(({ id }) => id));
  return [
    ...after.map((row) => ({ before: earlier.get(row.id), after: row })),
    ...before.filter(({ id }) => !later.has(id)).map((row) => ({ before: row, after: undefined })),
  ].map(({ before: one, after: other }) => ({
    id: (other ?? one)?.id ?? '',
    label: (other ?? one)?.label ?? '',
    before: one,
    after: other,
    changed: (one?.value ?? '') !== (other?.value ?? ''),
  }));
}

/** What identifies an item of a list through all versions. */
const IDENTITY = ['key', 'fileId', 'institutionId'];
const HIDDEN = ['key'];

function rowsOf(value: unknown, id: string, label: string, context: RowContext): CallRow[] {
  const { text } = context;
  if (isLocalized(value)) {
    return context.languages.map((lang) => ({
      id: `${id}.${lang}`,
      label: text('callEditor.inLanguage', { field: label, language: text(`language.${lang}`) }),
      value: value[lang],
      lang,
    }));
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'object')) {
    return value.flatMap((item: Record<string, unknown>, index) => {
      const name = IDENTITY.map((key) => item[key]).find((key) => typeof key === 'string') ?? index;
      const list = id.split('.').at(-1) ?? '';
      return rowsOf(
        item,
        `${id}.${String(name)}`,
        text(`callEditor.item.${list}` as MessageKey, { number: index + 1 }),
        context,
      );
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isMoney(value)) {
    return [{ id, label, value: wordsOf(id.split('.').at(-1) ?? '', value, context) }];
  }
  return Object.entries(value)
    .filter(([key]) => !HIDDEN.includes(key))
    .flatMap(([key, below]) => {
      const path = id ? `${id}.${key}` : key;
      const own = Array.isArray(below) && key !== 'languages' ? '' : fieldText(key, text);
      return rowsOf(below, path, label && own ? text('callEditor.within', { item: label, field: own }) : own, context);
    });
}

/** What a field of a section's form is called: `lots.0.description.en` is "Lot 1: Description (English)". */
export function fieldNameText(name: string, text: Text): string {
  let label = '';
  let list = '';
  for (const part of name.split('.')) {
    if (isLocale(part)) {
      label = text('callEditor.inLanguage', { field: label, language: text(`language.${part}`) });
    } else if (/^\d+$/.test(part)) {
      label = text(`callEditor.item.${list}` as MessageKey, { number: Number(part) + 1 });
    } else if (LISTS.includes(part) && list === '' && name !== part && /\.\d/.test(name)) {
      list = part;
    } else if (part !== 'amount') {
      const own = fieldText(part, text);
      label = label ? text('callEditor.within', { item: label, field: own }) : own;
    }
  }
  return label;
}

const LISTS = ['lots', 'preconditions', 'seats', 'documents'];

function isLocalized(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);
}

const DATES = ['clarificationsUntil', 'submissionsUntil', 'openingAt', 'decisionOn', 'startsOn'];

/** What a field of a call is called. */
function fieldText(key: string, text: Text): string {
  const name = DATES.includes(key) ? `calls.date.${key}` : `callEditor.field.${key}`;
  return isMessageKey(name) ? text(name) : key;
}

function wordsOf(key: string, value: unknown, { text, locale, names }: RowContext): string {
  if (value === null || value === '' || value === undefined) return '';
  if (isMoney(value)) return formatMoney(locale, value);
  if (typeof value === 'boolean') return text(value ? 'callEditor.yes' : 'callEditor.no');
  if (typeof value === 'number') return formatNumber(locale, value);
  if (Array.isArray(value))
    return value.map((item) => (isLocale(item) ? text(`language.${item}`) : String(item))).join(', ');
  const said = String(value);
  const catalogue = NAMED[key];
  if (catalogue) return inLanguage(names[catalogue][said] ?? { en: said, ru: said, tk: said }, locale);
  if (key === 'fileId') return names.files[said] ?? said;
  if (key === 'scoresPublished') return text(`callEditor.scores.${said}` as MessageKey);
  if (key === 'decisionOn' || key === 'startsOn') return formatDate(locale, startOfPortalDay(said));
  const instant = DATES.includes(key) ? portalInstant(said) : null;
  return instant ? formatDateTime(locale, instant) : said;
}

const NAMED: Record<string, 'services' | 'places' | 'sources' | 'institutions'> = {
  serviceType: 'services',
  place: 'places',
  source: 'sources',
  institutionId: 'institutions',
};

function templateRow(template: string, names: Record<string, Localized>, { text, locale }: RowContext): CallRow {
  const name = names[template];
  return {
    id: 'template',
    label: text('callEditor.field.template'),
    value: name ? inLanguage(name, locale) : template,
  };
}

function formRows({ template, version, definition }: CallContent['form'], context: RowContext): CallRow[] {
  const { text, locale, names } = context;
  const questions = (definition?.sections ?? []).flatMap(({ key, title, questions: asked }) =>
    asked.map((question): CallRow => {
      const label = text('callEditor.within', {
        item: inLanguage(title, locale),
        field: text(`callEditor.question.${question.type}`),
      });
      return { id: `${key}.${question.key}`, label, value: inLanguage(question.label, locale) };
    }),
  );
  const row = templateRow(template, names.forms, context);
  const value = version ? text('callEditor.template.version', { name: row.value, number: version }) : row.value;
  return [{ ...row, value }, ...questions];
}

function rubricRows({ template, rubric }: CallContent['rubric'], context: RowContext): CallRow[] {
  const { text, locale, names } = context;
  const criteria = (rubric?.criteria ?? []).map(({ key, name, weight }): CallRow => ({
    id: key,
    label: inLanguage(name, locale),
    value: text('callEditor.weight', { weight }),
  }));
  return [templateRow(template, names.rubrics, context), ...criteria];
}
