import type { Actor } from '~/domain/accounts/roles';
import type { Terms } from '~/domain/agreements/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Agreement } from '#server/models/agreement';
import { loadOfficeAgreement } from './load-agreement';

interface Arguments {
  actor: Actor;
  agreementId: string;
  input: Terms;
  now: Date;
}

/** A manager changes dates, languages and terms of an agreement that is not out for signature. `stale` where somebody was faster. */
export function changeTerms({ actor, agreementId, input, now }: Arguments): Promise<void> {
  const { version, startsOn, endsOn, retention, first, second, specialTerms } = input;
  return inTransaction(async () => {
    const { state, content, languages } = await loadOfficeAgreement(actor, agreementId, 'agreements.manage');
    if (state !== 'draft') throw new DomainError('wrong-state', 'agreements.error.state');
    const changed = { ...content, startsOn, endsOn, retention, specialTerms };
    const written = [first, ...(second ? [second] : [])];
    const { matchedCount } = await Agreement.updateOne(
      { _id: agreementId, state: 'draft', version },
      { $set: { content: changed, languages: written }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'agreementPages.error.changed');
    await appendEvent({
      actor,
      action: 'agreements.terms-changed',
      subject: { kind: 'agreement', id: agreementId },
      before: { languages, content },
      after: { languages: written, content: changed },
      now,
    });
  });
}
