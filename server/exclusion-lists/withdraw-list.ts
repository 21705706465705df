import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { ExclusionList } from '#server/models/exclusion-list';

interface Arguments {
  actor: Actor;
  listId: string;
  now: Date;
}

/** A list counts no more, for example because its publisher has ended it; it stays as history. */
export function withdrawList({ actor, listId, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    assertCan(actor, 'exclusion-lists.change');
    const replaced = { by: actor.userId, at: now };
    const list = await ExclusionList.findOneAndUpdate(
      { _id: listId, replaced: null },
      { $set: { replaced, matched: false } },
    ).lean();
    if (!list) {
      const known = await ExclusionList.exists({ _id: listId });
      throw known ? new DomainError('wrong-state', 'exclusions.error.replaced') : new DomainError('not-found');
    }
    await appendEvent({
      actor,
      action: 'exclusion-lists.withdrawn',
      subject: { kind: 'exclusion-list', id: listId },
      details: { name: list.name, number: list.number },
      now,
    });
  });
}
