import type { Actor } from '~/domain/accounts/roles';
import { contractStanding } from '~/domain/awards/contract';
import { appealPending } from '#server/appeals/appeal-pending';
import { placesOf } from '#server/awards/award-place';
import { standingDecision } from '#server/decisions/standing-decision';
import { Agreement } from '#server/models/agreement';
import { Award, type AwardRecord } from '#server/models/award';
import { Organisation } from '#server/models/organisation';

export type AwardToContract = Awaited<ReturnType<typeof awardsToContract>>[number];

/** The accepted awards of the actor's institution that have no agreement, and what each of them waits for; those first that are ready. */
export async function awardsToContract(actor: Actor, now: Date) {
  const awards = await withoutAgreement(actor);
  const places = await placesOf(awards);
  const organisations = await Organisation.find(
    { _id: { $in: awards.map(({ organisationId }) => organisationId) } },
    { name: 1 },
  ).lean();
  const names = new Map(organisations.map(({ _id, name }) => [String(_id), name]));
  const standings = await standingsOf(awards, now);
  return awards
    .flatMap(({ _id: id, callId, lot, amount, organisationId }) => {
      const place = places.get(id);
      if (!place) return [];
      const standing = standings.get(`${callId}:${lot}`) ?? 'standstill';
      return [{ id, place, amount, organisation: names.get(organisationId) ?? '', standing }];
    })
    .toSorted((one, other) => Number(other.standing === 'ready') - Number(one.standing === 'ready'));
}

async function withoutAgreement({ home }: Actor): Promise<AwardRecord[]> {
  const institutionId = home?.kind === 'institution' ? home.id : '';
  const awards = await Award.find({ institutionId, state: 'accepted' }, { revisions: 0 })
    .sort({ 'answer.at': 1 })
    .lean<AwardRecord[]>();
  const bound = await Agreement.find(
    { awardId: { $in: awards.map(({ _id }) => _id) }, state: { $ne: 'dropped' } },
    { awardId: 1 },
  ).lean();
  const taken = new Set(bound.map(({ awardId }) => awardId));
  return awards.filter(({ _id }) => !taken.has(_id));
}

/** By call and lot, each asked once. */
async function standingsOf(awards: readonly AwardRecord[], now: Date) {
  const lots = new Map(awards.map(({ callId, lot }) => [`${callId}:${lot}`, { callId, lot }]));
  const standings = new Map<string, ReturnType<typeof contractStanding>>();
  for (const [key, { callId, lot }] of lots) {
    const decision = await standingDecision(callId, lot);
    const isAppealed = await appealPending(callId, lot);
    const standstillUntil = decision?.issued?.standstillUntil ?? null;
    standings.set(key, contractStanding({ state: 'accepted', isAppealed, standstillUntil }, now));
  }
  return standings;
}
