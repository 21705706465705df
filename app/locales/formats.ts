import type { Locale } from '~/domain/shared/locale';
import { decimalOf, type Money } from '~/domain/shared/money';
import { portalDay, startOfPortalDay } from '~/domain/shared/portal-day';

/** Where deadlines are told: the whole country has this zone, UTC+5 without summer time. */
export const PORTAL_ZONE = 'Asia/Ashgabat';

// Browsers carry no Turkmen data, and a page must read the same on the server and after hydration.
const TURKMEN_MONTHS = [
  'ýanwar', 'fewral', 'mart', 'aprel', 'maý', 'iýun', 'iýul', 'awgust', 'sentýabr', 'oktýabr', 'noýabr', 'dekabr',
]; // prettier-ignore
const NUMBERS_LIKE: Record<Locale, string> = { en: 'en-GB', ru: 'ru', tk: 'ru' };
const DATES_LIKE: Record<Locale, string> = { en: 'en-GB', ru: 'ru', tk: 'en-GB' };

/** "22 November 2026", "22 ноября 2026", "22 noýabr 2026". */
export function formatDate(locale: Locale, instant: Date, zone = PORTAL_ZONE): string {
  const parts = new Intl.DateTimeFormat(DATES_LIKE[locale], {
    timeZone: zone,
    day: 'numeric',
    month: locale === 'tk' ? 'numeric' : 'long',
    year: 'numeric',
  }).formatToParts(instant);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const month = locale === 'tk' ? (TURKMEN_MONTHS[Number(of('month')) - 1] ?? '') : of('month');
  return `${Number(of('day'))} ${month} ${of('year')}`;
}

/** "November 2026", "ноябрь 2026", "noýabr 2026", of a month `2026-11`. */
export function formatMonth(locale: Locale, month: string): string {
  const [year = '', number = ''] = month.split('-');
  const name =
    locale === 'tk'
      ? (TURKMEN_MONTHS[Number(number) - 1] ?? '')
      : new Intl.DateTimeFormat(DATES_LIKE[locale], { timeZone: 'UTC', month: 'long' }).format(new Date(`${month}-01`));
  return `${name} ${year}`;
}

/** Hours, minutes and, where asked, seconds on a 24-hour clock. */
export function formatTime(instant: Date, { zone = PORTAL_ZONE, seconds = false } = {}): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' as const } : {}),
    hourCycle: 'h23',
  }).format(instant);
}

export function formatDateTime(
  locale: Locale,
  instant: Date,
  options: { zone?: string; seconds?: boolean } = {},
): string {
  return `${formatDate(locale, instant, options.zone)}, ${formatTime(instant, options)}`;
}

/** A deadline: one that is the end of a day is told as that day, since nobody reads midnight as the day before. */
export function formatDeadline(locale: Locale, instant: Date): string {
  if (startOfPortalDay(portalDay(instant)).getTime() !== instant.getTime()) return formatDateTime(locale, instant);
  return formatDate(locale, new Date(instant.getTime() - 1));
}

/** Also takes an exact decimal text, which no floating point number touches. */
export function formatNumber(locale: Locale, value: number | bigint | `${number}`, fractionDigits = 0): string {
  return new Intl.NumberFormat(NUMBERS_LIKE[locale], {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value);
}

/** A size in bytes, as people say it: 0 B, 812 kB, 24.5 MB. */
export function formatBytes(locale: Locale, bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(locale, value, value < 100 && unit > 1 ? 1 : 0)} ${units[unit]}`;
}

/** How large a file may be, in the megabytes that computers count: 25 MB, 0.1 MB. */
export function formatSizeLimit(locale: Locale, bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return `${formatNumber(locale, megabytes, megabytes % 1 === 0 ? 0 : 1)} MB`;
}

/** "1,234.50 TMT", "1 234,50 TMT"; exact, from minor units. */
export function formatMoney(locale: Locale, money: Money): string {
  return `${formatNumber(locale, decimalOf(money), 2)} ${money.currency}`;
}
