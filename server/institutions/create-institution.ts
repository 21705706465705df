import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { NewInstitution } from '~/domain/institutions/schema';
import { assertCan } from '#server/accounts/assert-can';
import { inTransaction } from '#server/database/transaction';
import { addInstitution } from './add-institution';

interface Arguments {
  actor: Actor;
  input: NewInstitution;
  now: Date;
}

/** Adds an institution. Its code is its own: `wrong-state` when another institution has it. */
export async function createInstitution({ actor, input, now }: Arguments): Promise<{ id: string }> {
  assertCan(actor, 'institutions.create');
  const id = randomUUID();
  await inTransaction(() => addInstitution({ id, actor, input, now }));
  return { id };
}
