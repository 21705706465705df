import { numberGroups } from './number-groups';

const SMALL = [
  '', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const POWERS = ['', 'thousand', 'million', 'billion', 'trillion'];

/** A whole number from zero on in English words, as in Britain: "one hundred and five thousand and twenty-one". */
export function englishNumber(whole: number): string {
  const groups = numberGroups(whole);
  if (groups.length === 0) return 'zero';
  return groups
    .map(({ digits, power }, at) => {
      const joined = at > 0 && power === 0 && digits < 100 ? 'and ' : '';
      return `${joined}${belowThousand(digits)} ${POWERS[power] ?? ''}`.trim();
    })
    .join(' ');
}

function belowThousand(digits: number): string {
  const hundreds = Math.floor(digits / 100);
  const rest = digits % 100;
  const said = hundreds > 0 ? [`${SMALL[hundreds]} hundred`] : [];
  if (rest > 0) said.push(belowHundred(rest));
  return said.join(' and ');
}

function belowHundred(rest: number): string {
  if (rest < 20) return SMALL[rest] ?? '';
  return [TENS[Math.floor(rest / 10)], SMALL[rest % 10]].filter(Boolean).join('-');
}
