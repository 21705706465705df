import type { Actor } from '~/domain/accounts/roles';
import type { HitVerdict, NamedAs } from '~/domain/exclusion-lists/hits';
import type { Identity } from '~/domain/organisations/identity';
import type { ListFindings } from '~/domain/verification/checklist';
import { personNames } from '#server/audit/person-names';
import { ExclusionList } from '#server/models/exclusion-list';
import { identityOf } from '#server/organisations/identity-of';
import { loadStanding } from '#server/verification/load-standing';
import { findHits, findingsIn } from './find-hits';

export interface HitDecided {
  verdict: HitVerdict;
  reason: string;
  by: string;
  at: Date;
}

/** A likely hit as a manager judges it. */
export interface ShownHit {
  id: string;
  party: { as: NamedAs; name: string };
  listed: string;
  entry: { name: string; aliases: string[]; country: string; reason: string; source: string; sourceId: string };
  list: { id: string; name: string; date: string };
  /** In hundredths. */
  likeness: number;
  decisions: HitDecided[];
}

/** Every likely hit of an organisation on the lists that count now, undecided ones first. */
export async function listHits(actor: Actor, organisationId: string): Promise<{ name: string; hits: ShownHit[] }> {
  const { name } = await loadStanding(actor, organisationId, 'verification.read');
  const found =
    (await findHits(new Map([[organisationId, await identityOf(organisationId)]]))).get(organisationId) ?? [];
  const people = await personNames(found.flatMap(({ decisions }) => decisions.map(({ by }) => by)));
  const records = await ExclusionList.find({ _id: { $in: found.map(({ hit }) => hit.entry.listId) } }).lean();
  const lists = new Map(records.map((list) => [list._id, { id: list._id, name: list.name, date: list.date }]));
  const hits = found.map(({ id, hit, decisions }): ShownHit => {
    const { name: entryName, aliases, country, reason, source, sourceId, listId } = hit.entry;
    return {
      id,
      party: hit.party,
      listed: hit.listed,
      entry: { name: entryName, aliases, country, reason, source, sourceId },
      list: lists.get(listId) ?? { id: listId, name: '', date: '' },
      likeness: Math.round(hit.likeness * 100),
      decisions: decisions.map((one) => ({
        verdict: one.verdict,
        reason: one.reason,
        by: people.get(one.by) ?? one.by,
        at: one.at,
      })),
    };
  });
  return { name, hits: hits.sort((a, b) => Number(a.decisions.length > 0) - Number(b.decisions.length > 0)) };
}

/** What the lists that count now say of an organisation. */
export async function listFindings(organisationId: string, identity: Identity): Promise<ListFindings> {
  const found = await findHits(new Map([[organisationId, identity]]));
  return findingsIn(found.get(organisationId) ?? []);
}
