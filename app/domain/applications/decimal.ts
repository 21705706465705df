/** A decimal number in the one way it is written: digits, a point, no needless zeros: `-2.5`. */
const DECIMAL = /^(-?)(\d+)(?:[.,](\d*))?$/;

/** Digits before the point that a number can have and still be exact. */
const MOST_DIGITS = 11;

/** The exact decimal of a number as people write it ("1 250,5", "1250.5", "−3"); null for what is none. */
export function parseDecimal(typed: string): string | null {
  const plain = typed
    .trim()
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^[−–]/, '-');
  const [whole, sign = '', digits = '', behind = ''] = DECIMAL.exec(plain) ?? [];
  if (whole === undefined) return null;
  const before = digits.replace(/^0+(?=\d)/, '');
  const after = behind.replace(/0+$/, '');
  if (before.length > MOST_DIGITS || after.length > 4) return null;
  const value = after ? `${before}.${after}` : before;
  return value === '0' ? value : sign + value;
}

/** How many digits stand behind the point of an exact decimal. */
export function decimalsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** An exact decimal of at most three places as whole thousandths. */
export function thousandths(decimal: string): bigint {
  const [whole = '', behind = ''] = decimal.split('.');
  return BigInt(whole + behind.padEnd(3, '0'));
}

/** An amount in minor units as it can be typed again: `12 000.50`, in groups that no line break parts. */
export function plainAmount(minor: number | bigint): string {
  const digits = String(minor).replace('-', '').padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${minor < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`;
}
