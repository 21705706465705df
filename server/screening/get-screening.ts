import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import { disputedChecks, screeningState, SCREENERS, type ScreeningState } from '~/domain/screening/opinions';
import type { Check, CheckFinding, ScreeningOutcome } from '~/domain/screening/checklist';
import { requestableQuestions } from '~/domain/screening/requestable';
import type { Applicant } from '~/domain/scoring/applicant';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { personNames } from '#server/audit/person-names';
import type { CommitteeScope, OpenedApplication } from '#server/evaluation/load-scope';
import { applicationLabels } from '#server/scoring/application-labels';
import { checklistsOf, type Screened } from './checklists';
import { loadScreening, type LoadedScreening } from './load-screening';
import { mayScreen, progressOf, type Progress } from './screeners';

interface Arguments {
  actor: Actor;
  callId: string;
  applicationId: string;
  now: Date;
}

/** The request for documents as the committee sees it. */
export interface ShownRequest {
  by: string;
  at: Date;
  until: Date;
  reason: string;
  questions: Localized[];
  answeredAt: Date | null;
}

/** One application in its screening, as one member of the committee may see it. */
export interface ScreeningPage {
  callId: string;
  reference: string;
  applicationId: string;
  applicant: Applicant;
  lot: { key: string; name: Localized };
  state: ScreeningState;
  checks: Check[];
  /** What this member can do here now. */
  act: 'opinion' | 'decision' | null;
  mayRequest: boolean;
  /** What this member found before; null where they have found nothing that counts. */
  own: Record<string, CheckFinding> | null;
  /** How many have found something that counts; what, only where it may be known. */
  given: number;
  opinions: { name: string; findings: Record<string, CheckFinding> }[];
  /** The checks on which the two differ, where that may be known. */
  disputed: string[];
  outcome: {
    eligible: boolean;
    by: 'agreement' | 'chair';
    names: string[];
    at: Date;
    checks: ScreeningOutcome[];
  } | null;
  request: ShownRequest | null;
  version: number;
}

/** The page of an application's screening. Nobody learns what another screener found before they have spoken themselves. */
export async function getScreening({ actor, callId, applicationId, now }: Arguments): Promise<ScreeningPage> {
  const loaded = await loadScreening({ actor, callId, applicationId });
  const { scope, application, record } = loaded;
  const [labels, checklists] = await Promise.all([applicationLabels(scope), checklistsOf(scope, [application], now)]);
  const screened = checklists.get(applicationId);
  if (!screened) throw new Error(`The application ${applicationId} has no checklist`);
  const progress = progressOf(scope, application, record, now);
  const keys = screened.checks.map(({ key }) => key);
  const outcome = record?.outcome ?? null;
  const shown = mayKnow(loaded, progress) ? progress.opinions : [];
  const names = await personNames([
    ...shown.map(({ userId }) => userId),
    ...(outcome?.userIds ?? []),
    record?.request?.by ?? null,
  ]);
  const nameOf = (userId: string) => names.get(userId) ?? userId;
  return {
    callId,
    reference: scope.call.reference ?? '',
    applicationId,
    applicant: labels.get(applicationId) ?? { number: 0 },
    lot: lotNames(scope.published).find(({ key }) => key === application.lot) ?? {
      key: application.lot,
      name: emptyLocalized(),
    },
    state: screeningState({ outcome, ...progress }),
    checks: screened.checks,
    act: actOf(loaded, progress),
    mayRequest: mayRequest(loaded) && requestableQuestions(screened.definition, screened.answers).length > 0,
    own: progress.opinions.find(({ userId }) => userId === actor.userId)?.findings ?? null,
    given: progress.opinions.length,
    opinions: shown.map(({ userId, findings }) => ({ name: nameOf(userId), findings })),
    disputed: outcome ? [] : disputedChecks(shown, keys),
    outcome: outcome && {
      eligible: outcome.eligible,
      by: outcome.by,
      names: outcome.userIds.map(nameOf),
      at: outcome.at,
      checks: outcome.checks,
    },
    request: requestOf(loaded, screened, nameOf),
    version: record?.version ?? 0,
  };
}

/** Whether a member may see what screeners found: after the outcome everybody; before, once both have spoken, they and the chair. */
function mayKnow({ scope, application, record }: LoadedScreening, { opinions }: Progress): boolean {
  if (record?.outcome) return true;
  const { userId } = scope.seat;
  const isConcerned = scope.chairOf(application.lot) === userId || opinions.some((one) => one.userId === userId);
  return opinions.length >= SCREENERS && isConcerned;
}

/** What a member can do in a screening now. */
export function actOf({ scope, application, record }: LoadedScreening, progress: Progress): ScreeningPage['act'] {
  if (scope.stages.get(application.lot) !== 'screening' || record?.outcome || progress.isWaiting) return null;
  const { userId } = scope.seat;
  if (progress.isForChair) {
    const isOwn = progress.opinions.some((one) => one.userId === userId);
    return scope.chairOf(application.lot) === userId && !isOwn ? 'decision' : null;
  }
  return mayScreen(scope, application.lot) && progress.opinions.length < SCREENERS ? 'opinion' : null;
}

/** Documents are asked for once, by the chair or the secretary, where the call allows it, before there is an outcome. */
export function mayRequest({ scope, application, record }: LoadedScreening): boolean {
  const { terms, stages } = scope;
  const isOpen = stages.get(application.lot) === 'screening' && !record?.outcome && !record?.request;
  return isOpen && mayAskFor(scope, application) && terms.documentDays > 0;
}

/** True of the secretary, and of who chairs the lot. */
export const mayAskFor = ({ seat, chairOf }: CommitteeScope, { lot }: OpenedApplication): boolean =>
  seat.part === 'secretary' || chairOf(lot) === seat.userId;

function requestOf(
  { record }: LoadedScreening,
  { definition }: Screened,
  nameOf: (userId: string) => string,
): ShownRequest | null {
  const request = record?.request;
  if (!request) return null;
  const asked = definition.sections.flatMap(({ questions }) => questions);
  return {
    by: nameOf(request.by),
    at: request.at,
    until: request.until,
    reason: request.reason,
    questions: asked.filter(({ key }) => request.questions.includes(key)).map(({ label }) => label),
    answeredAt: request.answered?.at ?? null,
  };
}
