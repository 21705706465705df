import { placeName } from '~/domain/calls/place-name';
import type { Localized } from '~/domain/shared/localized';
import { Programme } from '#server/models/programme';

/** What can be chosen of all programmes' catalogues, by code; of two entries with one code the newer programme's counts. */
export interface CatalogueNames {
  services: Record<string, Localized>;
  places: Record<string, Localized>;
}

export async function catalogueNames(): Promise<CatalogueNames> {
  const programmes = await Programme.find({}, { serviceTypes: 1, places: 1 }).sort({ createdAt: 1, _id: 1 }).lean();
  const named = programmes.flatMap(({ serviceTypes, places }) => ({
    services: serviceTypes.map(({ code, name }) => [code, name] as const),
    places: places.map((place) => [place.code, placeName(place)] as const),
  }));
  return {
    services: Object.fromEntries(named.flatMap(({ services }) => services)),
    places: Object.fromEntries(named.flatMap(({ places }) => places)),
  };
}
