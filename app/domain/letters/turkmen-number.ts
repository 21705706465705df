import { numberGroups } from './number-groups';

const ONES = ['', 'bir', 'iki', 'üç', 'dört', 'bäş', 'alty', 'ýedi', 'sekiz', 'dokuz'];
const TENS = ['', 'on', 'ýigrimi', 'otuz', 'kyrk', 'elli', 'altmyş', 'ýetmiş', 'segsen', 'togsan'];
const POWERS = ['', 'müň', 'million', 'milliard', 'trillion'];

/** A whole number from zero on in Turkmen words, with "bir" before a hundred and a thousand as money is written. */
export function turkmenNumber(whole: number): string {
  const groups = numberGroups(whole);
  if (groups.length === 0) return 'nol';
  return groups
    .flatMap(({ digits, power }) => {
      const hundreds = Math.floor(digits / 100);
      const tens = TENS[Math.floor((digits % 100) / 10)];
      return [hundreds > 0 && `${ONES[hundreds]} ýüz`, tens, ONES[digits % 10], POWERS[power]];
    })
    .filter(Boolean)
    .join(' ');
}
