import type { Logger } from 'pino';
import { inTransaction } from '#server/database/transaction';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { agreementDocument } from '#templates/agreements/agreement-document';
import { wordAgreement } from '#templates/agreements/word-agreement';
import { agreementFacts } from './agreement-facts';
import { keepDocument } from './agreement-file';
import { tellToSign } from './tell-to-sign';

/**
 * Makes the document of an agreement that went out for signature, and tells those who sign it, in one transaction: whatever
 * dies in between, there is one document and one mail. Nothing where it has one.
 */
export async function makeDocument(agreementId: string, now: Date): Promise<void> {
  const filter = { _id: agreementId, state: 'signing' as const, document: null };
  const agreement = await Agreement.findOne(filter).lean<AgreementRecord>();
  if (!agreement) return;
  const printed = wordAgreement(await agreementFacts(agreement), now);
  const bytes = await agreementDocument(printed);
  await inTransaction(async () => {
    // Only of the agreement as it was drawn.
    const { version } = agreement;
    const current = await Agreement.findOne({ ...filter, version }).lean<AgreementRecord>();
    if (!current) return;
    const document = await keepDocument(agreementId, { printed, bytes, now });
    const { matchedCount } = await Agreement.updateOne(
      { ...filter, version },
      { $set: { document }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new Error('The agreement changed while its document was kept');
    await tellToSign({ ...current, document }, now);
  });
}

interface Arguments {
  now: Date;
  log: Logger;
  signal?: AbortSignal | undefined;
}

/** The same for every agreement whose document is missing: the request that sent it out died, or could not draw it. Gives how many. */
export async function makeDocuments({ now, log, signal }: Arguments): Promise<number> {
  const waiting = await Agreement.find({ state: 'signing', document: null }, { _id: 1 }).lean();
  let made = 0;
  for (const { _id: agreementId } of waiting) {
    if (signal?.aborted) break;
    try {
      await makeDocument(agreementId, now);
      made += 1;
    } catch (err) {
      log.error({ agreementId, err }, 'The document of an agreement could not be made; it is tried again');
    }
  }
  return made;
}
