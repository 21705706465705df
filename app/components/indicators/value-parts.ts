import { placeName } from '~/domain/calls/place-name';
import type { Disaggregation } from '~/domain/indicators/indicator';
import type { Place } from '~/domain/programmes/schema';
import type { AgeGroup, Disability, Sex } from '~/domain/requests/request';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Text } from '~/locales/text';

/** What a part of a split is called. */
export function partName(
  way: Disaggregation,
  part: string,
  { text, locale, places }: { text: Text; locale: Locale; places: readonly Place[] },
): string {
  switch (way) {
    case 'sex':
      return text(`request.sex.${part as Sex}`);
    case 'ageGroup':
      return text(`request.age.${part as AgeGroup}`);
    case 'disability':
      return text(`request.disability.${part as Disability}`);
    case 'place': {
      const place = places.find(({ code }) => code === part);
      return place ? inLanguage(placeName(place), locale) : part;
    }
  }
}
