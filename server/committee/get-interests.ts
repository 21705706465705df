import type { Actor } from '~/domain/accounts/roles';
import type { DetectedConflict } from '~/domain/committee/conflicts';
import { peopleNamed } from '~/domain/organisations/profile-names';
import type { RecusalScope } from '~/domain/evaluation/terms';
import type { Localized } from '~/domain/shared/localized';
import { listOpened } from '#server/evaluation/list-opened';
import { loadScope } from '#server/evaluation/load-scope';
import { InterestDeclaration, type InterestDeclarationRecord } from '#server/models/interest-declaration';
import { Organisation } from '#server/models/organisation';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { detectConflicts } from './detect-conflicts';

/** An organisation about which a member declares. */
export interface ApplicantToDeclare {
  organisationId: string;
  name: string;
  /** Who acts for it by its profile: whom the member may know. */
  people: string[];
  detected: DetectedConflict[];
}

/** What a member has declared about an organisation. */
export interface OwnDeclaration {
  organisationId: string;
  name: string;
  declaredAt: Date;
  detail: string;
  detected: DetectedConflict[];
  standing: 'none' | 'recused' | 'lifted';
}

export interface InterestsPage {
  callId: string;
  title: Localized;
  reference: string;
  recusal: RecusalScope;
  /** Impartiality comes first: without it nobody is told who applies. */
  isImpartial: boolean;
  open: ApplicantToDeclare[];
  declared: OwnDeclaration[];
}

/** Who applies, as far as a member has to declare about them, and what the member has declared; `not-found` before the opening. */
export async function getInterests(actor: Actor, callId: string): Promise<InterestsPage> {
  const { call, published, seat, terms, undeclared } = await loadScope(actor, callId);
  const isImpartial = seat.impartial !== null;
  const page = {
    callId,
    title: published.content.about.title,
    reference: call.reference ?? '',
    recusal: terms.recusal,
    isImpartial,
  };
  if (!isImpartial) return { ...page, open: [], declared: [] };
  const ids = [...new Set((await listOpened(callId)).map(({ organisationId }) => organisationId))];
  const [organisations, profiles, detected, declarations] = await Promise.all([
    Organisation.find({ _id: { $in: ids } }, { name: 1 }).lean(),
    OrganisationProfile.find({ _id: { $in: undeclared } }, { content: 1 }).lean(),
    detectConflicts(actor.userId, undeclared),
    InterestDeclaration.find({ callId, userId: actor.userId }).lean<InterestDeclarationRecord[]>(),
  ]);
  const names = new Map(organisations.map(({ _id, name }) => [_id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const peopleOf = new Map(profiles.map(({ _id, content }) => [_id, peopleNamed(content)]));
  const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);
  return {
    ...page,
    open: undeclared
      .map((id) => ({
        organisationId: id,
        name: nameOf(id),
        people: peopleOf.get(id) ?? [],
        detected: detected.get(id) ?? [],
      }))
      .sort(byName),
    declared: declarations.map((record) => ownDeclaration(record, nameOf)).sort(byName),
  };
}

/** What a member has declared about an organisation, as the member sees it. */
export function ownDeclaration(record: InterestDeclarationRecord, nameOf: (id: string) => string): OwnDeclaration {
  const { organisationId, declaredAt, detail, detected, recused, lifted } = record;
  const standing = recused === null ? 'none' : lifted === null ? 'recused' : 'lifted';
  return { organisationId, name: nameOf(organisationId), declaredAt, detail, detected, standing };
}
