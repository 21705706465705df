import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { isOver, shownStanding, type Period, type ShownStanding } from '~/domain/verification/standing';
import { stateAfter, type VerificationState, type VerificationStep } from '~/domain/verification/status';
import { mayRenew } from '~/domain/verification/validity';
import { Exclusion } from '#server/models/exclusion';
import { Verification } from '#server/models/verification';
import { ownOrganisationOf } from '#server/files/own-organisation';
import { identityOf } from '#server/organisations/identity-of';
import { changedSections } from './changed-sections';
import { loadStanding } from './load-standing';
import { missingSections, type NeededSection } from './missing-sections';

/** What an organisation sees of its own steps: the outcomes with their words, no names of those who checked. */
export interface OwnStep {
  id: string;
  step: VerificationStep;
  at: Date;
  text: string;
  validUntil: Date | null;
}

/** How the state sees the actor's organisation, in its own words to it. Flags and lists are not told. */
export interface OwnVerification {
  name: string;
  version: number;
  shown: ShownStanding;
  state: VerificationState;
  since: Date | null;
  verifiedUntil: Date | null;
  excluded: (Period & { reason: string }) | null;
  /** Sections of the profile that must be complete first. */
  missing: NeededSection[];
  changed: string[];
  /** Why nobody, or not this person, can ask now; null where they can. */
  barred: 'signatory' | 'under-way' | 'not-yet' | null;
  steps: OwnStep[];
}

/** A refusal that waits for its second person, or came back from them, is nothing that has been said yet. */
const TOLD: readonly VerificationStep[] = ['asked', 'recalled', 'verified', 'information-wanted', 'refused'];

export async function getOwnVerification(actor: Actor, now: Date): Promise<OwnVerification> {
  const { id } = ownOrganisationOf(actor);
  const { name, standing } = await loadStanding(actor, id, 'verification.follow');
  const { version, state, since, verifiedUntil, exclusion } = standing;
  const told = { organisationId: id, step: { $in: TOLD } };
  const steps = await Verification.find(told).sort({ number: -1 }).limit(50).lean();
  const changed = changedSections(standing, await identityOf(id));
  const inForce = exclusion?.approved && !isOver(exclusion, now) ? exclusion : null;
  const record = inForce && (await Exclusion.findOne({ _id: inForce.id }, { reason: 1 }).lean());
  const renewable = state !== 'verified' || mayRenew(verifiedUntil, changed.length > 0, now);
  const barred = (): OwnVerification['barred'] => {
    if (stateAfter(state, 'asked') === null) return 'under-way';
    if (!renewable) return 'not-yet';
    return can(actor, 'verification.ask', { organisationId: id }) ? null : 'signatory';
  };
  return {
    name,
    version,
    shown: shownStanding(standing, now),
    state: state === 'refusal-proposed' ? 'waiting' : state,
    since,
    verifiedUntil,
    excluded: inForce && { from: inForce.from, until: inForce.until, reason: record?.reason ?? '' },
    missing: await missingSections(id),
    changed,
    barred: barred(),
    steps: steps.map(({ _id, step, at, text, validUntil }) => ({
      id: _id,
      step,
      at,
      // Why the office checks anew is a note among colleagues.
      text: step === 'recalled' ? '' : text,
      validUntil,
    })),
  };
}
