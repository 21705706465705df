import { createHash } from 'node:crypto';
import { likelyHits, matchedForm, type LikelyHit } from '~/domain/exclusion-lists/hits';
import { partiesOf, type Identity } from '~/domain/organisations/identity';
import { nameBlocks } from '~/domain/shared/name-likeness';
import { ExclusionEntry, type ExclusionEntryRecord } from '#server/models/exclusion-entry';
import { ExclusionList } from '#server/models/exclusion-list';
import { HitDecision, type HitDecisionRecord } from '#server/models/hit-decision';

export interface FoundHit {
  /** Stands for organisation, name and entry; what is decided is kept under it. */
  id: string;
  hit: LikelyHit<ExclusionEntryRecord>;
  /** Every decision so far, the earliest first; the last counts. */
  decisions: HitDecisionRecord[];
}

type Parties = Pick<Identity, 'names' | 'people'>;

/** The likely hits of each of these organisations on the lists that count now, in three queries for all of them. */
export async function findHits(organisations: ReadonlyMap<string, Parties>): Promise<Map<string, FoundHit[]>> {
  const lists = await ExclusionList.find({ replaced: null }, { _id: 1 }).lean();
  const blocksOf = new Map([...organisations].map(([id, identity]) => [id, blocksFor(identity)]));
  const blocks = [...new Set([...blocksOf.values()].flatMap((one) => [...one]))];
  const listId = { $in: lists.map(({ _id }) => _id) };
  const entries = await ExclusionEntry.find({ blocks: { $in: blocks }, listId }).lean<ExclusionEntryRecord[]>();
  const decided = await HitDecision.find({ organisationId: { $in: [...organisations.keys()] } })
    .sort({ number: 1 })
    .lean<HitDecisionRecord[]>();
  const decisionsOf = (id: string) => decided.filter(({ hitKey }) => hitKey === id);
  return new Map(
    [...organisations].map(([organisationId, identity]) => {
      const own = blocksOf.get(organisationId) ?? new Set<string>();
      const near = entries.filter((entry) => entry.blocks.some((block) => own.has(block)));
      const hits = likelyHits(partiesOf(identity), near).map((hit): FoundHit => {
        const id = hitIdOf(organisationId, hit.key);
        return { id, hit, decisions: decisionsOf(id) };
      });
      return [organisationId, hits];
    }),
  );
}

function blocksFor(identity: Parties): Set<string> {
  return new Set(partiesOf(identity).flatMap((party) => nameBlocks(matchedForm(party))));
}

function hitIdOf(organisationId: string, key: string): string {
  return createHash('sha256').update(`${organisationId}|${key}`).digest('hex').slice(0, 40);
}

/** How many hits nobody has decided, and how many are true matches. */
export function findingsIn(hits: readonly FoundHit[]): { open: number; trueMatches: number } {
  return {
    open: hits.filter(({ decisions }) => decisions.length === 0).length,
    trueMatches: hits.filter(({ decisions }) => decisions.at(-1)?.verdict === 'true-match').length,
  };
}
