import { isLocale, LOCALES, type Locale } from '~/domain/shared/locale';
import { inLanguage, languageShown, type Localized } from '~/domain/shared/localized';
import { isMoney } from '~/domain/shared/money';
import type { Text } from '~/locales/text';

/** One answer of a section in words; rows of two versions with one id are the same answer. */
export interface SectionRow {
  id: string;
  label: string;
  value: string;
  /** The language of the value, where it is a text in one. */
  lang?: Locale;
  /** The item of a list that the answer belongs to, as the label begins. */
  item?: string;
}

/** How the answers of one kind of thing are named and said. */
export interface RowVocabulary {
  text: Text;
  locale: Locale;
  /** The languages in which texts are shown, each in a row; `reader` for one row, in the reader's language if it is there. */
  languages: readonly Locale[] | 'reader';
  /** What a field is called; empty where its items or fields are named without it. */
  fieldText: (key: string) => string;
  /** What an item of a list is called. */
  itemText: (list: string, number: number) => string;
  /** An answer in words; `key` is the field's own name. */
  words: (key: string, value: unknown) => string;
  /** Fields that identify an item through all versions, and fields that nobody reads. */
  identity?: readonly string[];
  hidden?: readonly string[];
  /** Lists that are one answer also where they are empty: several choices, or no items. */
  whole?: readonly string[];
}

/** Everything that a section says, answer by answer, in the reader's words. */
export function rowsOf(said: unknown, vocabulary: RowVocabulary): SectionRow[] {
  return rowsAt(said, { id: '', label: '' }, vocabulary);
}

interface Place {
  id: string;
  label: string;
  item?: string;
}

function rowsAt(value: unknown, at: Place, vocabulary: RowVocabulary): SectionRow[] {
  const { id, label } = at;
  const item = at.item === undefined ? {} : { item: at.item };
  if (isLocalized(value)) return localizedRows(value, at, vocabulary);
  if (isList(value)) return itemRows(value, id, vocabulary);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isMoney(value)) {
    return [{ id, label, value: vocabulary.words(keyOf(id), value), ...item }];
  }
  return Object.entries(value)
    .filter(([key]) => !vocabulary.hidden?.includes(key))
    .flatMap(([key, below]) => {
      const isNothing = isList(below) && below.length === 0 && vocabulary.whole?.includes(key);
      const own = isList(below) && !isNothing ? '' : vocabulary.fieldText(key);
      const place = { id: id ? `${id}.${key}` : key, label: within(label, own, vocabulary), ...item };
      return isNothing ? [{ ...place, value: '' }] : rowsAt(below, place, vocabulary);
    });
}

function localizedRows(value: Localized, { id, label, item }: Place, vocabulary: RowVocabulary): SectionRow[] {
  const { text, locale, languages } = vocabulary;
  const about = item === undefined ? {} : { item };
  if (languages === 'reader') {
    return [{ id, label, value: inLanguage(value, locale), lang: languageShown(value, locale), ...about }];
  }
  return languages.map((lang) => ({
    id: `${id}.${lang}`,
    label: text('callEditor.inLanguage', { field: label, language: text(`language.${lang}`) }),
    value: value[lang],
    lang,
    ...about,
  }));
}

function itemRows(items: readonly Record<string, unknown>[], id: string, vocabulary: RowVocabulary): SectionRow[] {
  return items.flatMap((item, index) => {
    const name = (vocabulary.identity ?? []).map((key) => item[key]).find((key) => typeof key === 'string') ?? index;
    const label = vocabulary.itemText(keyOf(id), index + 1);
    return rowsAt(item, { id: `${id}.${String(name)}`, label, item: label }, vocabulary);
  });
}

const keyOf = (id: string) => id.split('.').at(-1) ?? '';

const isList = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object');

function isLocalized(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);
}

function within(label: string, own: string, { text }: Pick<RowVocabulary, 'text'>): string {
  return label && own ? text('callEditor.within', { item: label, field: own }) : own || label;
}

/** What a field of a form is called: `lots.0.description.en` is "Lot 1: Description (English)". */
export function fieldNameText(
  name: string,
  { text, fieldText, itemText }: Pick<RowVocabulary, 'text' | 'fieldText' | 'itemText'>,
): string {
  const parts = name.split('.');
  let label = '';
  parts.forEach((part, at) => {
    const isIndex = (one: string | undefined) => one !== undefined && /^\d+$/.test(one);
    if (isLocale(part)) label = text('callEditor.inLanguage', { field: label, language: text(`language.${part}`) });
    else if (isIndex(part)) label = itemText(parts[at - 1] ?? '', Number(part) + 1);
    else if (!isIndex(parts[at + 1]) && part !== 'amount') label = within(label, fieldText(part), { text });
  });
  return label;
}

/** The rows of two versions beside each other, in the order of the later one; what only the earlier one has comes last. */
export function pairedRows(before: readonly SectionRow[], after: readonly SectionRow[]) {
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
