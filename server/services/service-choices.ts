import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { Institution } from '#server/models/institution';
import { Organisation } from '#server/models/organisation';
import { Programme, type ProgrammeRecord } from '#server/models/programme';

const MOST_PROVIDERS = 1_000;

/** A programme of the actor's institution, or the only one where none is asked for; `not-found` for another's. */
export async function programmeOfServices(actor: Actor, programmeId: string): Promise<ProgrammeRecord> {
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  const programme = await Programme.findOne({ _id: programmeId, institutionId }).lean<ProgrammeRecord>();
  if (!programme) throw new DomainError('not-found');
  return programme;
}

/** The programmes in which the actor's institution may enter services. */
export async function programmesForServices(actor: Actor) {
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  const found = await Programme.find({ institutionId }, { name: 1, code: 1 }).sort({ code: 1 }).lean();
  return found.map(({ _id: id, code, name }) => ({ id, code, name }));
}

/** Who may deliver a service: institutions such as social service centres, and verified organisations. */
export async function possibleProviders() {
  const institutions = await Institution.find({}, { name: 1 }).sort({ code: 1 }).limit(MOST_PROVIDERS).lean();
  const organisations = await Organisation.find({ 'standing.state': 'verified' }, { name: 1 })
    .sort({ name: 1 })
    .limit(MOST_PROVIDERS)
    .lean();
  return {
    institutions: institutions.map(({ _id: id, name }) => ({ id, name })),
    organisations: organisations.map(({ _id: id, name }) => ({ id, name })),
  };
}
