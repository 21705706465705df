import { randomBytes } from 'node:crypto';
import { toSymbols } from '~/domain/submissions/receipt-number';

/** A service's code, `K7QF2`: short to say, random so that services cannot be counted or guessed by it. */
export const newServiceCode = (): string => toSymbols(randomBytes(4), 5);
