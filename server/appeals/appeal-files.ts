import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { anyFiles, type SubjectRules } from '#server/files/subject-rules';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import { Application } from '#server/models/application';
import { appealStanding } from './appealable';
import { mayRead } from './load-appeal';

/** Files that can come with one appeal. */
export const MOST_APPEAL_FILES = 5;

/** Where the files of an application's appeal against a decision are kept. */
export const appealFiles = (applicationId: string, decisionNumber: number) => ({
  kind: 'appeal' as const,
  id: `${applicationId}.${String(decisionNumber)}`,
});

const parts = (subjectId: string) => {
  const [applicationId = '', number = ''] = subjectId.split('.');
  return { applicationId, number };
};

async function find(subjectId: string): Promise<AppealRecord | undefined> {
  const { applicationId, number } = parts(subjectId);
  const appeals = await Appeal.find({ applicationId }).lean<AppealRecord[]>();
  return appeals.find(({ decisionId }) => decisionId.endsWith(`:${number}`));
}

const mayChange = async (actor: Actor, subjectId: string, now: Date) => {
  const { applicationId, number } = parts(subjectId);
  const application = await Application.findOne({ _id: applicationId }).lean();
  if (!application || !can(actor, 'appeals.follow', application)) return false;
  const { decision, closed } = await appealStanding(application, now);
  return closed === null && decision !== null && String(decision.number) === number;
};

/**
 * What an organisation gives with an appeal: added and removed by its members until it is handed in, then read by whoever
 * may read the appeal.
 */
export const APPEAL_FILES: SubjectRules = {
  sealed: true,
  mayRead: async (actor, subjectId) => {
    const application = await Application.findOne(
      { _id: parts(subjectId).applicationId },
      { organisationId: 1 },
    ).lean();
    if (application && can(actor, 'appeals.follow', application)) return true;
    const appeal = await find(subjectId);
    return appeal !== undefined && mayRead(actor, appeal);
  },
  mayAdd: mayChange,
  mayRemove: mayChange,
  allowance: () => Promise.resolve(anyFiles(MOST_APPEAL_FILES)),
};
