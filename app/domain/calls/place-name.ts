import type { Place } from '../programmes/schema';
import { LOCALES } from '../shared/locale';
import type { Localized } from '../shared/localized';

/** A place as one text: the city, and its etrap where it is one. */
export function placeName({ city, etrap }: Pick<Place, 'city' | 'etrap'>): Localized {
  const named = LOCALES.map((locale) => [locale, etrap[locale] ? `${city[locale]}, ${etrap[locale]}` : city[locale]]);
  return Object.fromEntries(named) as Localized;
}
