import { roundedDecimal, type Fraction } from '~/domain/ranking/rational';
import type { Locale } from '~/domain/shared/locale';
import { formatNumber } from '~/locales/formats';

/** Points with two digits behind the point: rounded here and nowhere before. */
export const pointsText = (points: Fraction, locale: Locale): string =>
  formatNumber(locale, roundedDecimal(points, 2), 2);
