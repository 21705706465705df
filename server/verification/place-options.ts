import { placeName } from '~/domain/calls/place-name';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { PlaceOption } from '~/domain/verification/organisations-table';
import { Programme } from '#server/models/programme';

/** The places of all programmes by code, in the order of their names. */
export async function placeOptions(locale: Locale): Promise<PlaceOption[]> {
  const programmes = await Programme.find({}, { places: 1 }).lean();
  const names = new Map(
    programmes.flatMap(({ places }) => places.map((place) => [place.code, inLanguage(placeName(place), locale)])),
  );
  return [...names].map(([code, name]) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, locale));
}
