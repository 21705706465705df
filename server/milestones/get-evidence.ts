import type { Actor } from '~/domain/accounts/roles';
import { answerOfFiles } from '~/domain/applications/answer-files';
import { DomainError } from '~/domain/shared/errors';
import { getFile } from '#server/files/get-file';
import { loadOwnMilestone } from './load-milestone';
import { currentReport } from './load-report';
import { openOnly } from './save-report';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  fileId: string;
}

/** A file of the report that is being written; `not-found` where it belongs to something else. */
export async function getEvidence({ actor, agreementId, key, fileId }: Arguments) {
  const { milestone } = await loadOwnMilestone({ actor, agreementId, key, action: 'agreements.report' });
  const report = openOnly(await currentReport(milestone._id));
  const { name, subject } = await getFile({ actor, fileId });
  const isOf = subject.kind === 'milestone' && answerOfFiles(subject.id).applicationId === report._id;
  if (!isOf) throw new DomainError('not-found');
  return { name };
}
