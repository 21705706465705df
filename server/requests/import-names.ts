import { placeName } from '~/domain/calls/place-name';
import type { Place } from '~/domain/programmes/schema';
import type { ImportColumn } from '~/domain/requests/imported';
import { AGE_GROUPS, DISABILITIES, REQUEST_SOURCES, SEXES } from '~/domain/requests/request';
import { LOCALES } from '~/domain/shared/locale';
import type { MessageKey } from '~/domain/shared/message-key';
import { textIn } from '~/locales/text-in';

/** Spreadsheets write dashes of their own, and people capitals. */
const folded = (typed: string) => typed.normalize('NFC').trim().toLowerCase().replace(/[‐-―]/g, '-').replace(/\s+/g, ' '); // prettier-ignore

/** Finds the code that a cell means: the code itself, or the name that pages give it in one of the languages. */
export function importNames(places: readonly Place[]): (column: ImportColumn, typed: string) => string {
  const names: Partial<Record<ImportColumn, Map<string, string>>> = {
    place: new Map(
      places.flatMap((place) => {
        const shown = LOCALES.flatMap((locale) => [placeName(place)[locale], place.etrap[locale]]);
        return [place.code, ...shown].filter((name) => name !== '').map((name) => [folded(name), place.code] as const);
      }),
    ),
    source: named(REQUEST_SOURCES, (value) => `request.source.${value}`),
    ageGroup: named(AGE_GROUPS, (value) => `request.age.${value}`),
    sex: named(SEXES, (value) => `request.sex.${value}`),
    disability: named(DISABILITIES, (value) => `request.disability.${value}`),
    met: named(['all'], () => 'registerImport.all'),
  };
  for (const { code } of places) names.place?.set(folded(code), code);
  return (column, typed) => names[column]?.get(folded(typed)) ?? typed;
}

function named<Value extends string>(values: readonly Value[], keyOf: (value: Value) => MessageKey) {
  return new Map(
    values.flatMap((value) =>
      [value, ...LOCALES.map((locale) => textIn(locale)(keyOf(value)))].map((name) => [folded(name), value] as const),
    ),
  );
}
