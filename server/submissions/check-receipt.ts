import type { Localized } from '~/domain/shared/localized';
import { readReceiptNumber } from '~/domain/submissions/receipt-number';
import { addressGroup, type Client } from '#server/accounts/client';
import { Call } from '#server/models/call';
import { Submission, type SubmissionRecord } from '#server/models/submission';
import { throttling } from '#server/security/throttle';
import { isReceiptCode } from './receipt-code';

/** What everybody who holds a receipt may be told: what stands on it. */
export interface CheckedReceipt {
  receipt: string;
  reference: string;
  title: Localized;
  submittedAt: Date;
  sha256: string;
}

interface Arguments {
  receipt: string;
  code: string;
  client: Pick<Client, 'address'>;
}

const MINUTE = 60;
/** Checks from one address: an office checks a pile of receipts, nobody guesses sixty bits. */
const checks = throttling('receipt-check', [[60, 5 * MINUTE], [600, 24 * 60 * MINUTE]]); // prettier-ignore

/** Looked at in place of a receipt that is not there, so that both take the same time. */
const NOBODYS: Pick<SubmissionRecord, '_id' | 'receipt' | 'sha256'> = { _id: '', receipt: '', sha256: '' };

/**
 * Whether a receipt is genuine. Null for a number that was never given as well as for a wrong code; nothing tells which.
 * Throws `throttled` for too many checks from one address.
 */
export async function checkReceipt({ receipt, code, client }: Arguments): Promise<CheckedReceipt | null> {
  await checks.attempt(addressGroup(client.address));
  const number = readReceiptNumber(receipt);
  const submission = await Submission.findOne(
    { receipt: number ?? '' },
    { receipt: 1, sha256: 1, submittedAt: 1, callId: 1 },
  ).lean<SubmissionRecord>();
  const isRight = isReceiptCode(submission ?? NOBODYS, code);
  const call = await Call.findOne({ _id: submission?.callId ?? '' }, { reference: 1, current: 1 }).lean();
  if (!submission || !isRight || !call?.current) return null;
  const { submittedAt, sha256 } = submission;
  const { title } = call.current.content.about;
  return { receipt: submission.receipt, reference: call.reference ?? '', title, submittedAt, sha256 };
}
