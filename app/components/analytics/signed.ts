import type { Locale } from '~/domain/shared/locale';
import { formatNumber } from '~/locales/formats';

/** A difference with its sign, a true minus: "+3.5", "−12.0"; without the plus where `plus` is false. */
export function signed(locale: Locale, value: number, digits: number, plus = true): string {
  const shown = formatNumber(locale, Math.abs(value), digits);
  const isNought = !/[1-9]/.test(shown);
  if (isNought || (value > 0 && !plus)) return shown;
  return `${value < 0 ? '−' : '+'}${shown}`;
}
