import type { Actor } from '~/domain/accounts/roles';
import { assertCan } from '#server/accounts/assert-can';
import { personNames } from '#server/audit/person-names';
import { ExclusionList } from '#server/models/exclusion-list';

const SHOWN = 200;

/** One version of an exclusion list. */
export interface ShownList {
  id: string;
  name: string;
  number: number;
  /** The day that the list bears, `2026-11-22`. */
  date: string;
  entries: number;
  uploaded: { by: string; at: Date };
  replaced: { by: string; at: Date } | null;
  sha256: string;
}

/** The lists that count now first, then their earlier versions, the latest first; at most 200. */
export async function listLists(actor: Actor): Promise<ShownList[]> {
  assertCan(actor, 'verification.read');
  const records = await ExclusionList.find({}).sort({ 'uploaded.at': -1, _id: 1 }).limit(SHOWN).lean();
  const people = await personNames(records.flatMap(({ uploaded, replaced }) => [uploaded.by, replaced?.by ?? null]));
  const named = ({ by, at }: { by: string; at: Date }) => ({ by: people.get(by) ?? by, at });
  const lists = records.map(({ _id, name, number, date, entries, uploaded, replaced, sha256 }) => ({
    id: _id,
    name,
    number,
    date,
    entries,
    uploaded: named(uploaded),
    replaced: replaced && named(replaced),
    sha256,
  }));
  return [...lists.filter(({ replaced }) => !replaced), ...lists.filter(({ replaced }) => replaced)];
}
