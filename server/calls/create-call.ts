import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { emptyCall } from '~/domain/calls/empty-call';
import { SECTIONS, type CallContent, type Section } from '~/domain/calls/schema';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Call } from '#server/models/call';
import { CallVersion, type SavedSection } from '#server/models/call-version';
import { Programme } from '#server/models/programme';
import { versionId } from './load-call';

interface Arguments {
  actor: Actor;
  /** With `id`, a call that this actor has begun with it already is given back instead of a second one. */
  input: { id?: string | undefined; programmeId: string; languages: Locale[] };
  /** What the new call says; nothing yet where it is left open. */
  content?: CallContent;
  now: Date;
}

/** Begins a call in a programme of the actor's institution. */
export function createCall({ actor, input, content, now }: Arguments): Promise<{ id: string }> {
  return inTransaction(async () => {
    const programme = await Programme.findOne({ _id: input.programmeId }, { institutionId: 1 }).lean();
    if (!programme) throw new DomainError('not-found');
    const { institutionId } = programme;
    assertCan(actor, 'calls.prepare', { institutionId });
    const id = input.id ?? randomUUID();
    if (await Call.exists({ _id: id, 'created.by': actor.userId })) return { id };
    const said = content ?? emptyCall(input.languages);
    await Call.create({
      _id: id,
      programmeId: input.programmeId,
      institutionId,
      created: { by: actor.userId, at: now },
      title: said.about.title,
      open: { number: 1, submitted: false, returned: false },
      addenda: [],
      version: 1,
    });
    await CallVersion.create({
      _id: versionId(id, 1),
      callId: id,
      institutionId,
      number: 1,
      content: said,
      sections: unsavedSections(actor, now),
      preparedBy: [actor.userId],
      returned: [],
      createdAt: now,
      version: 1,
    });
    await appendEvent({ actor, action: 'calls.created', subject: { kind: 'call', id }, now });
    return { id };
  });
}

/** Every section in its first version. */
export function unsavedSections({ userId }: Pick<Actor, 'userId'>, at: Date): Record<Section, SavedSection> {
  const first: SavedSection = { version: 1, by: userId, at };
  return Object.fromEntries(SECTIONS.map((section) => [section, first])) as Record<Section, SavedSection>;
}
