import { createHash, randomBytes } from 'node:crypto';

const HOW_MANY = 10;
// Without 0/O and 1/I/L: people write these down by hand.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes that each open the account once, with their hashes: the codes are shown once and never stored. */
export function newRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: HOW_MANY }, () => newCode());
  return { codes, hashes: codes.map(hashOfRecoveryCode) };
}

/** Case, spaces and dashes do not matter. 79 random bits need no slow hash. */
export function hashOfRecoveryCode(code: string): string {
  return createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex');
}

function newCode(): string {
  const letters: string[] = [];
  while (letters.length < 16) {
    // Bytes past the last whole multiple would make the first letters likelier.
    for (const byte of randomBytes(16)) {
      if (byte < 256 - (256 % ALPHABET.length) && letters.length < 16)
        letters.push(ALPHABET.charAt(byte % ALPHABET.length));
    }
  }
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
