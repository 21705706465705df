import type { Locale } from '../shared/locale';
import type { Currency, Money } from '../shared/money';
import { englishNumber } from './english-number';
import { russianNumber, russianPlural } from './russian-number';
import { turkmenNumber } from './turkmen-number';

type Forms = readonly string[];

/** English: one, several. Russian: one, few, many. Turkmen does not change nouns after numbers. */
const MAJOR: Record<Locale, Record<Currency, Forms>> = {
  en: { TMT: ['manat', 'manats'], USD: ['US dollar', 'US dollars'], EUR: ['euro', 'euros'] },
  ru: {
    TMT: ['манат', 'маната', 'манатов'],
    USD: ['доллар США', 'доллара США', 'долларов США'],
    EUR: ['евро', 'евро', 'евро'],
  },
  tk: { TMT: ['manat'], USD: ['ABŞ-nyň dollary'], EUR: ['ýewro'] },
};
const MINOR: Record<Locale, Record<Currency, Forms>> = {
  en: { TMT: ['tenge', 'tenge'], USD: ['cent', 'cents'], EUR: ['cent', 'cents'] },
  ru: {
    TMT: ['тенге', 'тенге', 'тенге'],
    USD: ['цент', 'цента', 'центов'],
    EUR: ['евроцент', 'евроцента', 'евроцентов'],
  },
  tk: { TMT: ['teňňe'], USD: ['sent'], EUR: ['ýewrosent'] },
};

const NUMBER: Record<Locale, (whole: number) => string> = {
  en: englishNumber,
  ru: russianNumber,
  tk: turkmenNumber,
};
const FORM: Record<Locale, (whole: number) => number> = {
  en: (whole) => (whole === 1 ? 0 : 1),
  ru: russianPlural,
  tk: () => 0,
};

/**
 * An amount as documents spell it out: whole units in words, hundredths in two figures ("two manats 05 tenge"). Throws on an
 * amount below zero.
 */
export function amountInWords({ amount, currency }: Money, locale: Locale): string {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError('Only an amount from zero on is spelt out');
  const whole = Math.floor(amount / 100);
  const rest = amount % 100;
  const named = (forms: Record<Currency, Forms>, count: number) => forms[currency][FORM[locale](count)];
  const hundredths = String(rest).padStart(2, '0');
  return `${NUMBER[locale](whole)} ${named(MAJOR[locale], whole)} ${hundredths} ${named(MINOR[locale], rest)}`;
}
