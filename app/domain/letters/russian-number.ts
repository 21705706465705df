import { numberGroups } from './number-groups';

const SMALL = [
  '', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять', 'одиннадцать', 'двенадцать',
  'тринадцать', 'четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать',
]; // prettier-ignore
const TENS = [
  '', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто',
]; // prettier-ignore
const HUNDREDS = [
  '', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот',
]; // prettier-ignore
const POWERS = [
  [],
  ['тысяча', 'тысячи', 'тысяч'],
  ['миллион', 'миллиона', 'миллионов'],
  ['миллиард', 'миллиарда', 'миллиардов'],
  ['триллион', 'триллиона', 'триллионов'],
];

/** Which of "манат, маната, манатов" follows a number: 0 for 1 and 21, 1 for 2 to 4, 2 for the rest and 11 to 14. */
export function russianPlural(whole: number): 0 | 1 | 2 {
  const tens = whole % 100;
  const ones = whole % 10;
  if (tens >= 11 && tens <= 14) return 2;
  if (ones === 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}

/** A whole number from zero on in Russian words, masculine as its currencies are; thousands are feminine. */
export function russianNumber(whole: number): string {
  const groups = numberGroups(whole);
  if (groups.length === 0) return 'ноль';
  return groups
    .flatMap(({ digits, power }) => [...belowThousand(digits, power === 1), POWERS[power]?.[russianPlural(digits)]])
    .filter(Boolean)
    .join(' ');
}

function belowThousand(digits: number, feminine: boolean): (string | undefined)[] {
  const rest = digits % 100;
  const small = (one: number) => (feminine && one === 1 ? 'одна' : feminine && one === 2 ? 'две' : SMALL[one]);
  const tail = rest < 20 ? [small(rest)] : [TENS[Math.floor(rest / 10)], small(rest % 10)];
  return [HUNDREDS[Math.floor(digits / 100)], ...tail];
}
