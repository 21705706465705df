import type { SheetTotal } from '~/domain/ranking/sheet-total';
import { roundedDecimal } from '~/domain/ranking/rational';
import type { Locale } from '~/domain/shared/locale';
import { formatNumber } from '~/locales/formats';
import type { Text } from '~/locales/text';

/** An exact number of points as people read it: two digits, or none where it is whole. */
export function pointsText(points: string, locale: Locale): string {
  return formatNumber(locale, roundedDecimal(points, 2), points.includes('/') ? 2 : 0);
}

/** What a sheet comes to so far: the same words on the page and in the answer to a sheet that saves itself. */
export function totalText({ points, of, missing: count }: SheetTotal, locale: Locale, text: Text): string {
  const said = { points: pointsText(points, locale), of: pointsText(of, locale) };
  return count === 0 ? text('scoring.desk.total', said) : text('scoring.desk.total.missing', { ...said, count });
}
