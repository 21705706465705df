import type { Actor } from '~/domain/accounts/roles';
import type { NewInstitution } from '~/domain/institutions/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { Institution } from '#server/models/institution';

interface Arguments {
  id: string;
  actor: Actor | null;
  input: NewInstitution;
  now: Date;
}

/** Writes an institution and its event; call it in a transaction, after whatever permits it. */
export async function addInstitution({ id, actor, input, now }: Arguments): Promise<void> {
  const name = { en: input.nameEn, ru: input.nameRu, tk: input.nameTk };
  if (await Institution.exists({ code: input.abbreviation })) {
    throw new DomainError('wrong-state', 'people.error.institutionCodeTaken', { code: input.abbreviation });
  }
  try {
    await Institution.create({ _id: id, name, code: input.abbreviation, createdAt: now, version: 1 });
  } catch (error) {
    // The unique index speaks where two people add the same code at once.
    if ((error as { code?: number }).code !== 11000) throw error;
    throw new DomainError('wrong-state', 'people.error.institutionCodeTaken', { code: input.abbreviation });
  }
  await appendEvent({
    actor,
    action: 'institutions.created',
    subject: { kind: 'institution', id },
    details: { code: input.abbreviation },
    after: { name, code: input.abbreviation },
    now,
  });
}
