import type { SectionState } from '~/domain/applications/progress';
import type { Actor } from '~/domain/accounts/roles';
import { timeLeft, type TimeLeft } from '~/domain/calls/time-left';
import { can } from '~/domain/accounts/permissions';
import type { EligibilityCheck } from '~/domain/eligibility/checks';
import type { OwnOutcome } from '~/domain/results/own-outcome';
import type { Localized } from '~/domain/shared/localized';
import { personNames } from '#server/audit/person-names';
import { ApplicationComment } from '#server/models/application-comment';
import { getSubmissions, type ListedSubmission } from '#server/submissions/get-submissions';
import { documentsAskedOf, type DocumentsAsked } from '#server/screening/documents-asked-of';
import { ownOutcomes } from '#server/results/own-outcomes';
import { checkEligibility } from './check-eligibility';
import { getDraft, type Draft } from './get-draft';
import type { ShortHead } from './list-changes';
import { loadCallOf, lotOf } from './load-application';
import { readDraft } from './read-draft';

export interface SectionTask {
  key: string;
  title: Localized;
  state: SectionState;
  saved: { by: string; at: Date } | null;
  /** Comments of colleagues that nobody has settled. */
  comments: number;
}

/** What the page of an application shows. */
export interface TaskListPage {
  head: ShortHead & Pick<Draft, 'mustReconfirm'>;
  startedBy: string;
  startedAt: Date;
  left: TimeLeft | null;
  tasks: SectionTask[];
  complete: number;
  /** What would keep the application from being submitted, beside its answers. */
  hindrances: EligibilityCheck[];
  mayDelete: boolean;
  /** Everything that was submitted, the last first. */
  submissions: ListedSubmission[];
  maySubmit: boolean;
  /** What a committee asked for after the opening; null where nothing was. */
  documentsAsked: DocumentsAsked | null;
  /** What became of it, once its letter is issued. */
  outcome: OwnOutcome | null;
}

interface Arguments {
  actor: Actor;
  applicationId: string;
  now: Date;
}

/** An application as its task list shows it: how far each section is, who last, and what is still in the way. */
export async function getTaskList({ actor, applicationId, now }: Arguments): Promise<TaskListPage> {
  const draft = await getDraft({ actor, applicationId, now });
  const { id, state, revising, standing, call, lot, mustReconfirm, organisationId, started } = draft;
  const record = await loadCallOf({ callId: call.id });
  const [names, waiting, checks, submissions, outcomes] = await Promise.all([
    personNames([started.by]),
    commentsBySection(applicationId),
    checkEligibility({ organisationId, call: record, lot: lotOf(record, lot.key), now }),
    getSubmissions({ actor, applicationId }),
    ownOutcomes(organisationId, [applicationId]),
  ]);
  const { states } = readDraft(draft);
  const tasks = draft.definition.sections.map(({ key, title }, at) => ({
    key,
    title,
    state: states[at] ?? 'not-started',
    saved: draft.saved[key] ?? null,
    comments: waiting.get(key) ?? 0,
  }));
  return {
    head: { id, state, revising, standing, call, lot, mustReconfirm },
    startedBy: names.get(started.by) ?? started.by,
    startedAt: started.at,
    left: timeLeft(call.closesAt, now),
    tasks,
    complete: states.filter((state) => state === 'complete').length,
    hindrances: checks.filter(({ blocks }) => blocks !== null),
    mayDelete: standing === 'open' && state === 'draft' && can(actor, 'applications.delete', { organisationId }),
    submissions,
    maySubmit: can(actor, 'applications.submit', { organisationId }),
    documentsAsked: await documentsAskedOf(applicationId),
    outcome: outcomes.get(applicationId)?.outcome ?? null,
  };
}

async function commentsBySection(applicationId: string): Promise<Map<string, number>> {
  const counted = await ApplicationComment.aggregate<{ _id: string; count: number }>([
    { $match: { applicationId, settled: null } },
    { $group: { _id: '$section', count: { $sum: 1 } } },
  ]);
  return new Map(counted.map(({ _id, count }) => [_id, count]));
}
