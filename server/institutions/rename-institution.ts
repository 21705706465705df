import type { Actor } from '~/domain/accounts/roles';
import type { InstitutionNames } from '~/domain/institutions/schema';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Institution } from '#server/models/institution';

interface Arguments {
  actor: Actor;
  institutionId: string;
  input: InstitutionNames;
  now: Date;
}

/** Gives an institution other names; its code stays, because it stands in numbers already given out. */
export function renameInstitution({ actor, institutionId, input, now }: Arguments): Promise<{ id: string }> {
  return inTransaction(async () => {
    const institution = await Institution.findOne({ _id: institutionId }).lean();
    if (!institution) throw new DomainError('not-found');
    assertCan(actor, 'institutions.rename', { institutionId });
    const name = { en: input.nameEn, ru: input.nameRu, tk: input.nameTk };
    const { matchedCount } = await Institution.updateOne(
      { _id: institutionId, version: input.version },
      { $set: { name }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale');
    await appendEvent({
      actor,
      action: 'institutions.renamed',
      subject: { kind: 'institution', id: institutionId },
      details: { before: institution.name, after: name },
      before: { name: institution.name, code: institution.code },
      after: { name, code: institution.code },
      now,
    });
    return { id: institutionId };
  });
}
