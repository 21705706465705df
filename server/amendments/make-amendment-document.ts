import type { Logger } from 'pino';
import { agreementFacts } from '#server/agreements/agreement-facts';
import { keepDocument } from '#server/agreements/agreement-file';
import { inTransaction } from '#server/database/transaction';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Amendment, type AmendmentRecord } from '#server/models/amendment';
import { agreementDocument } from '#templates/agreements/agreement-document';
import { wordAmendment } from '#templates/agreements/word-amendment';
import { tellOrganisation } from './tell-of-amendment';

const missing = { state: 'in-force' as const, reference: { $ne: null }, document: null };

/**
 * Makes the document of an amendment that came into force, and mails it to the organisation, in one transaction: whatever dies
 * in between, there is one document and one mail. Nothing where it has one.
 */
export async function makeAmendmentDocument(amendmentId: string, now: Date): Promise<void> {
  const filter = { _id: amendmentId, ...missing };
  const amendment = await Amendment.findOne(filter).lean<AmendmentRecord>();
  if (!amendment) return;
  const agreement = await Agreement.findById(amendment.agreementId).orFail().lean<AgreementRecord>();
  const printed = wordAmendment({
    // Meanwhile there may be another amendment: this one is as it came into force.
    ...(await agreementFacts({ ...agreement, content: amendment.content })),
    amendment: factsOf(amendment),
  });
  const bytes = await agreementDocument(printed);
  await inTransaction(async () => {
    if (!(await Amendment.exists(filter))) return;
    const document = await keepDocument(agreement._id, { printed, bytes, now });
    const { matchedCount } = await Amendment.updateOne(filter, { $set: { document } });
    if (matchedCount === 0) throw new Error('Another process kept the document of the amendment');
    const attached = { id: document.fileId, filename: `${printed.number ?? ''}.pdf` };
    await tellOrganisation({ agreement, amendmentId, what: 'in-force', attached, now });
  });
}

function factsOf({ reference, number, side, reason, before, approved, answered }: AmendmentRecord) {
  if (!reference || !approved || !answered) throw new Error('Both sides have agreed to an amendment in force');
  return { reference, number, side, reason, before, approved, accepted: answered };
}

interface Arguments {
  now: Date;
  log: Logger;
  signal?: AbortSignal | undefined;
}

/** The same for every amendment whose document is missing. Gives how many were made. */
export async function makeAmendmentDocuments({ now, log, signal }: Arguments): Promise<number> {
  const waiting = await Amendment.find(missing, { _id: 1 }).lean();
  let made = 0;
  for (const { _id: amendmentId } of waiting) {
    if (signal?.aborted) break;
    try {
      await makeAmendmentDocument(amendmentId, now);
      made += 1;
    } catch (err) {
      log.error({ amendmentId, err }, 'The document of an amendment could not be made; it is tried again');
    }
  }
  return made;
}
