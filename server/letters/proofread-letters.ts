import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { evaluationId } from '#server/models/evaluation';
import { Letter } from '#server/models/letter';
import { loadDrafts } from './load-drafts';

interface Arguments {
  actor: Actor;
  callId: string;
  /** Drafts as they were read: `<id>:<version>`. */
  read: readonly string[];
  now: Date;
}

/**
 * Marks drafts as proofread, all or none. `stale` where one was changed since it was read; marking one again changes
 * nothing.
 */
export function proofreadLetters({ actor, callId, read, now }: Arguments): Promise<{ letters: number }> {
  return inTransaction(async () => {
    const { drafts } = await loadDrafts({ actor, callId, action: 'letters.proofread' });
    if (read.length === 0) throw new DomainError('invalid', 'letterLife.error.noneTicked', { field: 'read' });
    const known = new Map(drafts.map((draft) => [draft._id, draft]));
    const by = { by: actor.userId, name: actor.name, at: now };
    const lots = new Map<string, number>();
    for (const one of new Set(read)) {
      const [id = '', version = ''] = one.split(':');
      const draft = known.get(id);
      if (!draft) throw new DomainError('stale', 'letterLife.error.changed');
      if (draft.proofread) continue;
      const { matchedCount } = await Letter.updateOne(
        { _id: id, state: 'draft', version: Number(version) },
        { $set: { proofread: by }, $inc: { version: 1 } },
      );
      if (matchedCount === 0) throw new DomainError('stale', 'letterLife.error.changed');
      lots.set(draft.lot ?? '', (lots.get(draft.lot ?? '') ?? 0) + 1);
    }
    for (const [lot, letters] of lots) {
      await appendEvent({
        actor,
        action: 'letters.proofread',
        subject: { kind: 'evaluation', id: evaluationId(callId, lot) },
        details: { letters },
        now,
      });
    }
    return { letters: [...lots.values()].reduce((sum, count) => sum + count, 0) };
  });
}
