import { checkSymbol, isSymbols, readSymbols, toSymbols } from '../submissions/receipt-number';

const SYMBOLS = 15;

/** Random bytes that a letter's code takes: 75 bits of them are in it. */
export const LETTER_CODE_BYTES = 10;

/** The code on a letter from random bytes: `XXXX-XXXX-XXXX-XXXC`, whose last symbol tells a mistyped one. */
export function letterCode(random: Uint8Array): string {
  if (random.length < LETTER_CODE_BYTES)
    throw new RangeError(`A letter's code takes ${LETTER_CODE_BYTES} random bytes`);
  const symbols = toSymbols(random, SYMBOLS);
  return grouped(`${symbols}${checkSymbol(symbols)}`);
}

/** What somebody typed as a letter's code, in its own spelling; null where it is none. */
export function readLetterCode(typed: string): string | null {
  const symbols = readSymbols(typed);
  if (symbols.length !== SYMBOLS + 1 || !isSymbols(symbols)) return null;
  const isRight = symbols.endsWith(checkSymbol(symbols.slice(0, SYMBOLS)));
  return isRight ? grouped(symbols) : null;
}

const grouped = (symbols: string) => symbols.replace(/(.{4})(?=.)/g, '$1-');
