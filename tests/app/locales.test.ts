import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import type { MessageKey } from '~/domain/shared/message-key';
import { catalogues } from '~/locales/catalogues';
import { sourcesOfTheHouse } from '#tests/house-rules';

/** Texts that may be the same in every language: names, languages by their own name, words that Turkmen shares. */
const MAY_BE_SAME = new Set<MessageKey>([
  'portal.name',
  'shell.title',
  'form.errorIn',
  'language.en',
  'language.ru',
  'language.tk',
  'audit.heads.hash',
  'nav.audit',
  'outbox.messageId',
  'outbox.messageId',
  'nav.audit',
  'role.auditor',
  'role.administrator',
]);

const CATEGORIES: Record<Locale, readonly string[]> = {
  en: ['one', 'other'],
  ru: ['few', 'many', 'one', 'other'],
  // Turkmen nouns stay as they are behind a number: one form is complete.
  tk: ['other'],
};

const keys = Object.keys(catalogues.en) as MessageKey[];
type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const messageOf = (locale: Locale, key: MessageKey) => new IntlMessageFormat(catalogues[locale][key], locale).getAst();

function* partsOf(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    if ('options' in part) for (const { value } of Object.values(part.options)) yield* partsOf(value);
    if ('children' in part) yield* partsOf(part.children);
  }
}

/** Literal text and `#` are no places to fill; everything else has the name of its value. */
function placesOf(parts: readonly Part[]): string[] {
  const named = [...partsOf(parts)].flatMap((part) => ('value' in part && part.type !== 0 ? [part.value] : []));
  return [...new Set(named)].sort();
}

describe.each(LOCALES)('the texts in %s', (locale) => {
  it('are there for every key, and for no other', () => {
    expect(Object.keys(catalogues[locale]).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => catalogues[locale][key].trim() === '')).toEqual([]);
  });

  it('can be read as ICU messages', () => {
    const broken = keys.filter((key) => {
      try {
        return messageOf(locale, key).length === 0;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it('have the same places to fill as in English', () => {
    const different = keys.filter(
      (key) => String(placesOf(messageOf(locale, key))) !== String(placesOf(messageOf('en', key))),
    );
    expect(different).toEqual([]);
  });

  it('have every plural form of their language', () => {
    const incomplete = keys.filter((key) =>
      [...partsOf(messageOf(locale, key))].some((part) => {
        if (!('pluralType' in part) || part.pluralType !== 'cardinal') return false;
        const forms = Object.keys(part.options).filter((form) => !form.startsWith('='));
        return CATEGORIES[locale].some((category) => !forms.includes(category));
      }),
    );
    expect(incomplete).toEqual([]);
  });

  it('use its own letters', () => {
    const letters = (key: MessageKey) =>
      [...partsOf(messageOf(locale, key))].map((part) => (part.type === 0 ? part.value : '')).join(' ');
    const foreign = keys.filter((key) => {
      if (MAY_BE_SAME.has(key) || !/\p{L}{3}/u.test(letters(key))) return false;
      const cyrillic = /\p{Script=Cyrillic}/u.test(letters(key));
      return locale === 'ru' ? !cyrillic : cyrillic;
    });
    expect(foreign).toEqual([]);
  });
});

it.each(['ru', 'tk'] as const)('no text in %s is a copy of the English one', (locale) => {
  const copied = keys.filter(
    (key) =>
      !MAY_BE_SAME.has(key) &&
      /\p{L}{2}/u.test(catalogues.en[key].replace(/\{\w+\}/g, '')) &&
      catalogues[locale][key] === catalogues.en[key],
  );
  expect(copied).toEqual([]);
});

it('every text is used somewhere', () => {
  const sources = sourcesOfTheHouse()
    .filter(({ path }) => !path.startsWith('app/locales/') && !path.startsWith('tests/'))
    .map(({ text }) => text)
    .join('\n');
  const literals = new Set([...sources.matchAll(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/gi)].map(([, key]) => key));
  const beginnings = [...sources.matchAll(/`([a-z]\w*(?:\.[\w-]+)*\.)\$\{/gi)].map(([, beginning]) =>
    String(beginning),
  );
  const unused = keys.filter((key) => !literals.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)));
  expect(unused).toEqual([]);
});
