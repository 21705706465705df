import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { organisationNameKey } from '~/domain/organisations/name-key';
import { appendEvent } from '#server/audit/append-event';
import { Organisation } from '#server/models/organisation';

interface Arguments {
  /** Who signs up for it. */
  actor: Pick<Actor, 'userId' | 'roles'>;
  /** As registered, through `organisationNameSchema`. */
  name: string;
  now: Date;
}

/** Adds an organisation; call it in the transaction that signs up its first signatory. */
export async function createOrganisation({ actor, name, now }: Arguments): Promise<{ id: string }> {
  const id = randomUUID();
  await Organisation.create({ _id: id, name, nameKey: organisationNameKey(name), createdAt: now, version: 1 });
  await appendEvent({
    actor,
    action: 'organisations.created',
    subject: { kind: 'organisation', id },
    after: { name },
    now,
  });
  return { id };
}
