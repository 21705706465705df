import type { Actor } from '~/domain/accounts/roles';
import { isOpenReport } from '~/domain/milestones/report-status';
import { DomainError } from '~/domain/shared/errors';
import type { FormValues } from '~/forms/form-reply';
import { byQuestion, fingerprint, together } from '#server/applications/typed-questions';
import { fieldsOf, sectionOf } from '#server/applications/typed-section';
import { inTransaction } from '#server/database/transaction';
import type { MilestoneReportRecord } from '#server/models/milestone-report';
import { changeReport, stale } from './change-milestone';
import { loadOwnMilestone } from './load-milestone';
import { currentReport, definitionOf } from './load-report';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  section: string;
  /** All fields of the section's form; others are passed over. */
  typed: FormValues;
  /** The fingerprint of what the form had shown. */
  base: string;
  now: Date;
}

/**
 * Saves what was typed into one section of a report, right or wrong: mistakes keep nothing from being stored. `stale` where a
 * colleague has typed something else into it meanwhile. Gives the fingerprint of what is stored now.
 */
export async function saveReport({ actor, agreementId, key, section, typed, base }: Arguments): Promise<string> {
  const loaded = await loadOwnMilestone({ actor, agreementId, key, action: 'agreements.report' });
  return inTransaction(async () => {
    const report = openOnly(await currentReport(loaded.milestone._id));
    const asked = sectionOf(definitionOf(report, loaded), section);
    const given = fieldsOf(asked, typed);
    const keys = asked.questions.map((question) => question.key);
    const stored = together(byQuestion(keys, report.values));
    const saved = fingerprint(given);
    if (saved === fingerprint(stored)) return saved;
    if (base !== fingerprint(stored)) throw stale();
    const others = Object.fromEntries(Object.entries(report.values).filter(([name]) => !(name in stored)));
    await changeReport(report, report.version, { values: { ...others, ...given } });
    return saved;
  });
}

/** The report as far as it is being written; `wrong-state` once it is handed in, `not-found` before it is begun. */
export function openOnly(report: MilestoneReportRecord | null): MilestoneReportRecord {
  if (!report) throw new DomainError('not-found');
  if (!isOpenReport(report.state)) throw new DomainError('wrong-state', 'milestones.error.handedIn');
  return report;
}
