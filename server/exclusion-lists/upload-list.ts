import { createHash, randomUUID } from 'node:crypto';
import { entryKeyOf, matchedForm } from '~/domain/exclusion-lists/hits';
import type { ListEntry, RowFault } from '~/domain/exclusion-lists/list-file';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { foldSpelling } from '~/domain/shared/fold-spelling';
import { nameBlocks } from '~/domain/shared/name-likeness';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { ExclusionEntry } from '#server/models/exclusion-entry';
import { ExclusionList } from '#server/models/exclusion-list';
import { readList } from './read-list';

interface Arguments {
  actor: Actor;
  input: { name: string; date: string; file: Uint8Array };
  now: Date;
}

type Uploaded = { id: string } | { faults: RowFault[] };

/**
 * Takes an exclusion list. A list of the same name takes the place of its earlier version, which stays as history; the
 * same file twice is one list. Nothing is kept of a file with a fault.
 */
export async function uploadList({ actor, input, now }: Arguments): Promise<Uploaded> {
  assertCan(actor, 'exclusion-lists.change');
  const { name, date, file } = input;
  const { entries, faults } = readList(file);
  if (faults.length > 0) return { faults };
  const sha256 = createHash('sha256').update(file).digest('hex');
  const key = foldSpelling(name);
  return inTransaction(async () => {
    const [latest] = await ExclusionList.find({ key }).sort({ number: -1 }).limit(1).lean();
    if (latest && !latest.replaced && latest.sha256 === sha256 && latest.date === date) return { id: latest._id };
    if (latest && !latest.replaced && latest.date > date) {
      throw new DomainError('invalid', 'exclusions.error.olderThanCurrent', { field: 'date', date: latest.date });
    }
    const id = randomUUID();
    const uploaded = { by: actor.userId, at: now };
    const number = (latest?.number ?? 0) + 1;
    await ExclusionList.updateMany({ key, replaced: null }, { $set: { replaced: uploaded, matched: false } });
    await ExclusionList.create({ _id: id, name, key, number, date, entries: entries.length, sha256, uploaded });
    await ExclusionEntry.insertMany(entries.map((entry) => recordOf(entry, id, key)));
    await appendEvent({
      actor,
      action: 'exclusion-lists.uploaded',
      subject: { kind: 'exclusion-list', id },
      details: { name, date, number, entries: entries.length, sha256 },
      now,
    });
    return { id };
  });
}

function recordOf(entry: ListEntry, listId: string, listKey: string) {
  const names = [entry.name, ...entry.aliases];
  const forms = names.flatMap((name) => [matchedForm({ as: 'organisation', name }), foldSpelling(name)]);
  const blocks = [...new Set(forms.flatMap(nameBlocks))];
  return { _id: `${listId}:${entry.row}`, listId, entryKey: entryKeyOf(listKey, entry), ...entry, blocks };
}
