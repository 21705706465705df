import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Agreement } from '#server/models/agreement';
import { StoredFile } from '#server/models/stored-file';
import { activateIfReady } from './activate-if-ready';
import { loadOfficeAgreement } from './load-agreement';
import { assertSignable, type Side } from './sign-agreement';

interface Arguments {
  actor: Actor;
  agreementId: string;
  /** `fileId`: a clean scan of this agreement; `sha256`: of the document that was printed and signed. */
  input: { side: Side; fileId: string; sha256: string };
  now: Date;
}

/**
 * A manager records that a side signed the document on paper, with its scan. `invalid` where the scan is not there or not known
 * to be clean, `stale` where another document is to be signed now. The last signature brings the agreement into force.
 */
export function signOnPaper({ actor, agreementId, input, now }: Arguments): Promise<void> {
  const { side, fileId, sha256 } = input;
  return inTransaction(async () => {
    const agreement = await loadOfficeAgreement(actor, agreementId, 'agreements.manage');
    if (agreement.signatures.some((one) => one.side === side && one.fileId === fileId)) return;
    await assertSignable(agreement, side, sha256, now);
    await assertScan(agreementId, fileId);
    const signature = { side, by: actor.userId, name: actor.name, at: now, sha256, fileId };
    const { matchedCount } = await Agreement.updateOne(
      { _id: agreementId, state: 'signing', version: agreement.version, 'document.sha256': sha256 },
      { $push: { signatures: signature }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'agreementPages.error.changed');
    await appendEvent({
      actor,
      action: 'agreements.signed-on-paper',
      subject: { kind: 'agreement', id: agreementId },
      details: { side, sha256, fileId },
      now,
    });
    await activateIfReady(agreementId, now);
  });
}

async function assertScan(agreementId: string, fileId: string): Promise<void> {
  const scan = await StoredFile.findOne(
    { _id: fileId, 'subject.kind': 'agreement', 'subject.id': agreementId },
    { state: 1 },
  ).lean();
  if (scan?.state !== 'clean') throw new DomainError('invalid', 'agreementPages.error.scan', { field: 'fileId' });
}
