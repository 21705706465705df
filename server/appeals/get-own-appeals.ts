import type { Actor } from '~/domain/accounts/roles';
import { lastDayBefore } from '~/domain/calendars/working-days';
import { can } from '~/domain/accounts/permissions';
import { ownUser } from '#server/accounts/change-user';
import { headOf } from '#server/applications/get-draft';
import { shortHead } from '#server/applications/list-changes';
import { loadCallOf } from '#server/applications/load-application';
import { listFiles } from '#server/files/list-files';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import { Letter } from '#server/models/letter';
import { appealFiles, MOST_APPEAL_FILES } from './appeal-files';
import { loadAppealable } from './appealable';
import { openAppeal } from './load-appeal';

interface Arguments {
  actor: Actor;
  applicationId: string;
  now: Date;
}

export type OwnAppeals = Awaited<ReturnType<typeof getOwnAppeals>>;

/** The appeals of an application of the actor's organisation, and whether one can be made now. */
export async function getOwnAppeals({ actor, applicationId, now }: Arguments) {
  const { application, decision, closed } = await loadAppealable(actor, applicationId, 'appeals.follow', now);
  const call = await loadCallOf(application);
  const records = await Appeal.find({ applicationId }).sort({ 'submitted.at': -1 }).lean<AppealRecord[]>();
  const self = await ownUser(actor.userId);
  const letters = await lettersOf(records.map(({ _id }) => _id));
  const appeals = [];
  for (const record of records)
    appeals.push({ ...ownAppeal(record), letters: letters.get(record._id) ?? [], files: await filesOf(actor, record) });
  return {
    head: shortHead(headOf(application, call, now)),
    appeals,
    closed,
    lastDay: decision ? lastDayBefore(decision.issued.standstillUntil) : null,
    files: decision && closed === null ? await listed(actor, applicationId, decision.number) : [],
    maySubmit: can(actor, 'appeals.submit', application),
    hasSecondStep: self.secondFactor !== null,
  };
}

/** What an organisation knows of its appeal: who decides is not in it. */
function ownAppeal(record: AppealRecord) {
  const { _id: id, receipt, sha256, state, grounds, submitted, admissibility, outcome, withdrawn } = record;
  return {
    id,
    receipt,
    sha256,
    state,
    grounds,
    text: openAppeal(record),
    submitted: { name: submitted.name, at: submitted.at },
    admissibility: admissibility && { at: admissibility.at, reason: admissibility.reason },
    outcome: outcome && { at: outcome.at, reason: outcome.reason, redo: outcome.redo },
    withdrawn: withdrawn && { at: withdrawn.at, name: withdrawn.name },
  };
}

const filesOf = (actor: Actor, { applicationId, decisionId }: AppealRecord) =>
  listed(actor, applicationId, Number(decisionId.split(':').at(-1)));

/** The files of an appeal for somebody who may read it. */
export async function listed(actor: Actor, applicationId: string, number: number) {
  const subject = appealFiles(applicationId, number);
  const { files } = await listFiles({ actor, subject, page: 1, pageSize: MOST_APPEAL_FILES * 2 });
  return files.map(({ id, name, state, size }) => ({ id, name, state, bytes: size ?? 0 }));
}

async function lettersOf(appealIds: readonly string[]) {
  const letters = await Letter.find(
    { appealId: { $in: appealIds }, state: 'issued' },
    { appealId: 1, number: 1 },
  ).lean();
  const byAppeal = new Map<string, { id: string; number: string }[]>();
  for (const { _id, appealId, number } of letters) {
    const of = appealId ?? '';
    byAppeal.set(of, [...(byAppeal.get(of) ?? []), { id: _id, number: number ?? '' }]);
  }
  return byAppeal;
}
