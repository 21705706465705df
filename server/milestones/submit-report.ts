import { createHash } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { assertExpenditureComplete } from '#server/expenditure/assert-expenditure';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { uploadGuard } from '#server/files/begin-upload';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { assertReportable } from './begin-report';
import { changeMilestone, changeReport, stale } from './change-milestone';
import { loadOwnMilestone, milestoneOf } from './load-milestone';
import { currentReport, readReport, type ReadReport } from './load-report';
import { openOnly } from './save-report';
import { tellOffice } from './tell-of-milestone';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  input: {
    /** Of the report, as the page had shown it. */
    version: number;
    /** Names the form: sent again it is the same act. */
    formKey: string;
  };
  now: Date;
}

/**
 * Hands in a report: every question answered, every evidence there and free of viruses, every cost with its receipt. It is
 * frozen from then on, until it is returned. The same form sent again is the same report.
 */
export async function submitReport({ actor, agreementId, key, input, now }: Arguments): Promise<void> {
  const { milestone: known } = await loadOwnMilestone({ actor, agreementId, key, action: 'agreements.report' });
  const draft = await currentReport(known._id);
  if (draft?.formKey === input.formKey) return;
  const { _id: reportId } = openOnly(draft);
  await inGuardedTransaction(uploadGuard('milestone', `${reportId}.`), async () => {
    const agreement = await holdAgreement(agreementId, ['active']);
    const loaded = await milestoneOf(agreement, key);
    const latest = await currentReport(loaded.milestone._id);
    if (latest?.formKey === input.formKey) return;
    const report = openOnly(latest);
    if (report.version !== input.version) throw stale();
    await assertReportable(loaded);
    const read = await readReport(report, loaded);
    assertComplete(read);
    await assertExpenditureComplete(agreement, report);
    const { definition, answers } = read;
    const sha256 = createHash('sha256')
      .update(canonicalJson({ answers, files: hashesOf(read) }))
      .digest('hex');
    const submitted = { by: actor.userId, name: actor.name, at: now };
    await changeReport(report, input.version, {
      ...{ state: 'submitted', formKey: input.formKey, definition },
      rounds: [...report.rounds, { submitted, sha256, returned: null }],
    });
    await changeMilestone(loaded.milestone, { state: 'reported' });
    await appendEvent({
      actor,
      action: 'milestones.reported',
      subject: { kind: 'agreement', id: agreementId },
      details: { milestone: key, report: report.number },
      after: { sha256 },
      now,
    });
    await tellOffice(loaded, actor.name, now);
  });
}

/** Refuses a report that lacks something, with what it is. */
function assertComplete({ open, files }: ReadReport): void {
  const all = Object.values(files).flat();
  for (const state of ['infected', 'scanning'] as const) {
    const count = all.filter((file) => file.state === state).length;
    if (count > 0) throw new DomainError('wrong-state', `applications.check.${state}`, { count });
  }
  const count = Object.keys(open).length;
  if (count > 0) throw new DomainError('wrong-state', 'milestones.error.incomplete', { count });
}

const hashesOf = ({ files }: ReadReport) =>
  Object.fromEntries(Object.entries(files).map(([question, list]) => [question, list.map(({ sha256 }) => sha256)]));
