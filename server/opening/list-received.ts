import type { PubliclyReceived } from '~/domain/opening/statement';
import { pageWithin } from '#server/database/page-within';
import { Submission, type SubmissionRecord } from '#server/models/submission';

const PAGE_SIZE = 100;

/** What came in for a call: receipts, times and digests, never from whom. */
export interface ReceivedPage {
  rows: PubliclyReceived[];
  total: number;
  page: number;
  pages: number;
}

/** A page of everything that got a receipt for a call, in the order of its coming. To be shown from the deadline on only. */
export async function listReceived(callId: string, wanted: number): Promise<ReceivedPage> {
  const total = await Submission.countDocuments({ callId });
  const { page, pages, skipped } = pageWithin(wanted, total, PAGE_SIZE);
  const fields = { receipt: 1, lot: 1, submittedAt: 1, sha256: 1, state: 1, opened: 1 };
  const found = await Submission.find({ callId }, fields)
    .sort({ submittedAt: 1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<SubmissionRecord[]>();
  const rows = found.map(({ receipt, lot, submittedAt, sha256, state, opened }) => ({
    receipt,
    lot,
    submittedAt,
    sha256,
    state,
    failure: opened?.failure ?? null,
  }));
  return { rows, total, page, pages };
}
