import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { isOver, isWithin, shownStanding, type Period, type ShownStanding } from '~/domain/verification/standing';
import type { FlagLevel } from '~/domain/verification/standing';
import type { VerificationState } from '~/domain/verification/status';
import { listHistory, type HistoryEvent } from '#server/audit/list-history';
import { findHits, findingsIn } from '#server/exclusion-lists/find-hits';
import { findDuplicates, type Duplicate } from '#server/organisations/find-duplicates';
import { identityOf } from '#server/organisations/identity-of';
import { isSecondPerson } from './assert-second-person';
import { changedSections } from './changed-sections';
import { listExclusions, type ShownExclusion } from './list-exclusions';
import { listFlags, type ShownFlagging } from './list-flags';
import { listSteps, type ShownStep } from './list-steps';
import { loadStanding } from './load-standing';

/** Where an exclusion stands; `ended` once its last day is over. */
export type ExclusionState = 'proposed' | 'coming' | 'in-effect' | 'ended';

/** An organisation as managers, approvers and auditors see it. */
export interface OfficeOrganisation {
  id: string;
  name: string;
  otherNames: string[];
  registrationNumber: string;
  createdAt: Date;
  standing: {
    version: number;
    shown: ShownStanding;
    state: VerificationState;
    since: Date | null;
    verifiedUntil: Date | null;
    flag: FlagLevel | null;
    exclusion: (Period & { state: ExclusionState }) | null;
  };
  /** Sections that matter and were changed since the verification. */
  changed: string[];
  duplicates: Duplicate[];
  hits: { open: number; trueMatches: number; all: number };
  steps: ShownStep[];
  exclusions: ShownExclusion[];
  flags: ShownFlagging[];
  history: HistoryEvent[];
  may: Record<'check' | 'recall' | 'confirm' | 'exclude' | 'decideExclusion' | 'flag', boolean>;
}

export async function getOrganisation(actor: Actor, organisationId: string, now: Date): Promise<OfficeOrganisation> {
  const organisation = await loadStanding(actor, organisationId, 'verification.read');
  const { _id: id, name, standing, directory, createdAt } = organisation;
  const identity = await identityOf(id);
  const [duplicates, hits, steps, exclusions, flags, history] = await Promise.all([
    findDuplicates([{ _id: id, directory }]),
    findHits(new Map([[id, identity]])),
    listSteps(id),
    listExclusions(id),
    listFlags(id),
    listHistory({ kind: 'organisation', id }),
  ]);
  const found = hits.get(id) ?? [];
  const exclusion = standing.exclusion && { ...standing.exclusion, state: exclusionState(standing.exclusion, now) };
  const decides = can(actor, 'verification.decide');
  return {
    id,
    name,
    otherNames: identity.names.filter((other) => other !== name),
    registrationNumber: identity.registrationNumber,
    createdAt,
    standing: {
      version: standing.version,
      shown: shownStanding(standing, now),
      state: standing.state,
      since: standing.since,
      verifiedUntil: standing.verifiedUntil,
      flag: standing.flag,
      exclusion: exclusion && { from: exclusion.from, until: exclusion.until, state: exclusion.state },
    },
    changed: changedSections(standing, identity),
    duplicates: duplicates.get(id) ?? [],
    hits: { ...findingsIn(found), all: found.length },
    steps,
    exclusions,
    flags,
    history,
    may: {
      check: decides && standing.state === 'waiting',
      recall: decides && (standing.state === 'verified' || standing.state === 'refused'),
      confirm:
        can(actor, 'verification.confirm') &&
        standing.state === 'refusal-proposed' &&
        isSecondPerson(actor, 'refusal', id, standing.refusalBy),
      exclude: can(actor, 'exclusions.propose') && (!exclusion || exclusion.state === 'ended'),
      decideExclusion:
        can(actor, 'exclusions.decide') &&
        exclusion !== null &&
        exclusion.state !== 'ended' &&
        isSecondPerson(actor, 'exclusion', exclusion.id, exclusion.proposedBy),
      flag: decides,
    },
  };
}

export function exclusionState(exclusion: Period & { approved: boolean }, now: Date): ExclusionState {
  if (isOver(exclusion, now)) return 'ended';
  if (!exclusion.approved) return 'proposed';
  return isWithin(exclusion, now) ? 'in-effect' : 'coming';
}
