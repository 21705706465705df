/** Crockford's base 32: nothing in it is taken for something else on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many random symbols a number has; one that checks them follows. */
const SYMBOLS = 9;
export const RECEIPT_RANDOM_BYTES = SYMBOLS;

/** A receipt's number from random bytes: `R-XXXX-XXXX-XC`, whose last symbol tells a mistyped one. */
export function receiptNumber(random: Uint8Array): string {
  if (random.length < SYMBOLS) throw new RangeError(`A receipt's number takes ${SYMBOLS} random bytes`);
  const symbols = [...random.subarray(0, SYMBOLS)].map((byte) => symbolAt(byte % 32)).join('');
  return grouped(`${symbols}${checkSymbol(symbols)}`);
}

/** What somebody typed as a receipt's number, in its own spelling; null where it is none. */
export function readReceiptNumber(typed: string): string | null {
  const all = readSymbols(typed);
  const bare = all.length === SYMBOLS + 2 && all.startsWith('R') ? all.slice(1) : all;
  if (bare.length !== SYMBOLS + 1 || !isSymbols(bare)) return null;
  const symbols = bare.slice(0, SYMBOLS);
  return bare.endsWith(checkSymbol(symbols)) ? grouped(bare) : null;
}

/** What people type for symbols of the alphabet: without spaces and hyphens, in capitals, without letters for digits. */
export function readSymbols(typed: string): string {
  return typed
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Bytes as symbols, one for each five bits; bits that are left over are dropped. */
export function toSymbols(bytes: Uint8Array, length: number): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length }, (_, at) => symbolAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2))).join('');
}

const symbolAt = (value: number): string => ALPHABET.charAt(value);
export const isSymbols = (text: string): boolean => [...text].every((symbol) => ALPHABET.includes(symbol));
const grouped = (symbols: string) => `R-${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8)}`;

/** Luhn's sum over 32 symbols: tells every single wrong symbol and almost every pair that was swapped. */
export function checkSymbol(symbols: string): string {
  const sum = [...symbols].reverse().reduce((total, symbol, at) => {
    const value = ALPHABET.indexOf(symbol) * (at % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 32) + (value % 32);
  }, 0);
  return symbolAt((32 - (sum % 32)) % 32);
}
