import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Amendment, type AmendmentRecord } from '#server/models/amendment';
import { isDocumentSame } from './agreement-file';

/** What a verification of the documents of all agreements and amendments found. */
export interface VerifiedDocuments {
  checked: number;
  /** Numbers of those whose stored PDF is not what their words make, or cannot be read. */
  differing: string[];
}

type Kept = NonNullable<AgreementRecord['document']>;

/** Draws every document between an institution and an organisation again, one at a time, and holds it against the stored PDF. */
export async function verifyDocuments(): Promise<VerifiedDocuments> {
  const found: VerifiedDocuments = { checked: 0, differing: [] };
  const agreements = Agreement.find({ document: { $ne: null } }, { number: 1, document: 1 });
  for await (const { _id, number, document } of agreements.lean<AgreementRecord>().cursor())
    await check(found, document, number ?? _id);
  const amendments = Amendment.find({ document: { $ne: null } }, { reference: 1, document: 1 });
  for await (const { _id, reference, document } of amendments.lean<AmendmentRecord>().cursor())
    await check(found, document, reference ?? _id);
  return found;
}

async function check(found: VerifiedDocuments, document: Kept | null, name: string): Promise<void> {
  if (!document) return;
  found.checked += 1;
  // A PDF under another key, or of another document, cannot be read: that is found, not thrown.
  const isSame = await isDocumentSame(document).catch(() => false);
  if (!isSame) found.differing.push(name);
}
