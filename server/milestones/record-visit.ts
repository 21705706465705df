import type { Actor } from '~/domain/accounts/roles';
import type { DELIVERABLE_STATES } from '~/domain/milestones/report-form';
import { RUNNING_STATES } from '~/domain/agreements/status';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { uploadGuard } from '#server/files/begin-upload';
import { hasUnfinishedFiles } from '#server/files/unfinished-files';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { changeMilestone, stale } from './change-milestone';
import { loadOfficeMilestone, milestoneOf } from './load-milestone';
import { visitFiles } from './milestone-files';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  input: {
    /** Of the milestone, as the page had shown it. */
    version: number;
    opinion: (typeof DELIVERABLE_STATES)[number];
    text: string;
  };
  now: Date;
}

/** Records what a visit found, once, with the files that were given before. It does not bind whoever accepts. */
export async function recordVisit({ actor, agreementId, key, input, now }: Arguments): Promise<void> {
  await loadOfficeMilestone({ actor, agreementId, key, action: 'agreements.manage' });
  const { kind, id } = visitFiles(agreementId, key);
  await inGuardedTransaction(uploadGuard(kind, id), async () => {
    const agreement = await holdAgreement(agreementId, RUNNING_STATES);
    const { milestone, planned } = await milestoneOf(agreement, key);
    if (milestone.visit || milestone.state === 'accepted' || planned.kind === 'advance') {
      throw new DomainError('wrong-state', 'milestones.error.noVisit');
    }
    if (milestone.version !== input.version) throw stale();
    if (await hasUnfinishedFiles({ kind, id }))
      throw new DomainError('invalid', 'milestones.error.visitFiles', { field: 'files' });
    const { opinion, text } = input;
    await changeMilestone(milestone, { visit: { by: actor.userId, name: actor.name, at: now, opinion, text } });
    await appendEvent({
      actor,
      action: 'milestones.visited',
      subject: { kind: 'agreement', id: agreementId },
      details: { milestone: key, opinion },
      after: { text },
      now,
    });
  });
}
