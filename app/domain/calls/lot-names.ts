import { LOCALES } from '../shared/locale';
import { emptyLocalized, inLanguage, type Localized } from '../shared/localized';
import type { PublishedVersion } from './published-call';

export interface NamedLot {
  key: string;
  name: Localized;
}

/** The lots of a published call by what they are: the service, and where. */
export function lotNames({ content, names }: Pick<PublishedVersion, 'content' | 'names'>): NamedLot[] {
  return content.lots.lots.map(({ key, serviceType, place }) => {
    const service = names.services[serviceType]?.name ?? emptyLocalized();
    const where = names.places[place] ?? emptyLocalized();
    const named = LOCALES.map((locale) => [locale, `${inLanguage(service, locale)}, ${inLanguage(where, locale)}`]);
    return { key, name: Object.fromEntries(named) as Localized };
  });
}
