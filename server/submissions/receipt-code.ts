import { createHmac, timingSafeEqual } from 'node:crypto';
import { readSymbols, toSymbols } from '~/domain/submissions/receipt-number';
import type { SubmissionRecord } from '#server/models/submission';
import { keyring } from '#server/security/keyring';

const SYMBOLS = 12;

type Coded = Pick<SubmissionRecord, '_id' | 'receipt' | 'sha256'>;

/** What stands beside the number on a receipt: who has both holds the receipt, and may check it. */
export function receiptCode(submission: Coded): string {
  return codesOf(submission)[0] ?? '';
}

/** True for the code of this submission as people type it, also where the key ring has got a newer key since. */
export function isReceiptCode(submission: Coded, typed: string): boolean {
  const given = Buffer.alloc(SYMBOLS);
  given.write(readSymbols(typed).slice(0, SYMBOLS + 1), 'latin1');
  const isLong = readSymbols(typed).length === SYMBOLS;
  return (
    codesOf(submission)
      .map((code) => timingSafeEqual(Buffer.from(bare(code)), given))
      .includes(true) && isLong
  );
}

function codesOf({ _id, receipt, sha256 }: Coded): string[] {
  return keyring()
    .derive('receipt code')
    .map((key) => createHmac('sha256', key).update(`${_id} ${receipt} ${sha256}`).digest())
    .map((digest) => toSymbols(digest, SYMBOLS))
    .map((symbols) => symbols.replace(/(.{4})(?=.)/g, '$1-'));
}

const bare = (code: string) => code.replaceAll('-', '');
