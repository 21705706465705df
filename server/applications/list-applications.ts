import type { Actor } from '~/domain/accounts/roles';
import { timeLeft, type TimeLeft } from '~/domain/calls/time-left';
import type { OwnOutcome } from '~/domain/results/own-outcome';
import type { Localized } from '~/domain/shared/localized';
import { applicationStage, type ApplicationStage } from '~/domain/submissions/stage';
import { assertCan } from '#server/accounts/assert-can';
import { organisationOf } from '#server/accounts/organisation-of';
import { personNames } from '#server/audit/person-names';
import { pageWithin } from '#server/database/page-within';
import { Application, type ApplicationRecord } from '#server/models/application';
import { ApplicationSection, type ApplicationSectionRecord } from '#server/models/application-section';
import { Call } from '#server/models/call';
import { Submission } from '#server/models/submission';
import { ownOutcomes } from '#server/results/own-outcomes';
import { headOf } from './get-draft';
import { filesOfApplications } from './list-application-files';
import type { CallOfApplication } from './load-application';
import { readDraft } from './read-draft';
import { typedInto } from './sealed-answers';

/** Applications on a page: to say how far each is, its answers are opened. */
const PAGE_SIZE = 10;

export interface ApplicationRow {
  id: string;
  reference: string;
  title: Localized;
  lot: Localized;
  closesAt: Date;
  left: TimeLeft | null;
  stage: ApplicationStage;
  /** What of it counts; null where nothing does. */
  submitted: { receipt: string; at: Date } | null;
  /** Once its letter is issued. */
  outcome: OwnOutcome | null;
  mustReconfirm: boolean;
  sections: number;
  complete: number;
  /** Who saved last, and when; null where nobody has yet. */
  last: { by: string; at: Date } | null;
}

interface Arguments {
  actor: Actor;
  /** From 1; beyond the last it is the last. */
  page: number;
  now: Date;
}

/** The applications of the actor's organisation, the last begun first, in a fixed number of queries. */
export async function listApplications({ actor, page: wanted, now }: Arguments) {
  const organisationId = organisationOf(actor);
  assertCan(actor, 'applications.read', { organisationId });
  const filter = { organisationId };
  const total = await Application.countDocuments(filter);
  const { page, pages, skipped } = pageWithin(wanted, total, PAGE_SIZE);
  const records = await Application.find(filter)
    .sort({ 'started.at': -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<ApplicationRecord[]>();
  return { rows: await rowsOf(organisationId, records, now), total, page, pages };
}

async function rowsOf(
  organisationId: string,
  records: readonly ApplicationRecord[],
  now: Date,
): Promise<ApplicationRow[]> {
  const ids = records.map(({ _id }) => _id);
  const wanted = { reference: 1, closesAt: 1, cancelled: 1, current: 1 };
  const [calls, sections, files, submitted, outcomes] = await Promise.all([
    Call.find({ _id: { $in: records.map(({ callId }) => callId) } }, wanted).lean<CallOfApplication[]>(),
    ApplicationSection.find({ applicationId: { $in: ids } }).lean<ApplicationSectionRecord[]>(),
    filesOfApplications(ids),
    currentOf(ids),
    ownOutcomes(organisationId, ids),
  ]);
  const names = await personNames(sections.map(({ saved }) => saved?.by ?? null));
  const callOf = new Map(calls.map((call) => [call._id, call]));
  return records.flatMap((record) => {
    const call = callOf.get(record.callId);
    if (!call) return [];
    const head = headOf(record, call, now);
    const own = sections.filter(({ applicationId }) => applicationId === record._id);
    const { states } = readDraft({
      ...head,
      typed: typedInto(head.definition, own),
      files: files.get(record._id) ?? {},
    });
    return [
      {
        id: record._id,
        reference: head.call.reference,
        title: head.call.title,
        lot: head.lot.name,
        closesAt: head.call.closesAt,
        left: timeLeft(head.call.closesAt, now),
        stage: applicationStage(head),
        submitted: submitted.get(record._id) ?? null,
        outcome: outcomes.get(record._id)?.outcome ?? null,
        mustReconfirm: head.mustReconfirm,
        sections: states.length,
        complete: states.filter((state) => state === 'complete').length,
        last: lastOf(own, names),
      },
    ];
  });
}

function lastOf(sections: readonly ApplicationSectionRecord[], names: ReadonlyMap<string, string>) {
  const saves = sections.flatMap(({ saved }) => saved ?? []);
  const last = saves.sort((one, other) => other.at.getTime() - one.at.getTime())[0];
  return last ? { by: names.get(last.by) ?? last.by, at: last.at } : null;
}

async function currentOf(applicationIds: readonly string[]): Promise<Map<string, { receipt: string; at: Date }>> {
  const found = await Submission.find(
    { applicationId: { $in: applicationIds }, state: 'current' },
    { applicationId: 1, receipt: 1, submittedAt: 1 },
  ).lean();
  return new Map(found.map(({ applicationId, receipt, submittedAt }) => [applicationId, { receipt, at: submittedAt }]));
}
