import type { ReportedScreening } from '~/domain/evaluation-report/content';
import type { Check } from '~/domain/screening/checklist';
import { LOCALES } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import { checkText } from '~/locales/evidence-text';
import { textIn } from '~/locales/text-in';
import type { CommitteeScope, OpenedApplication } from '#server/evaluation/load-scope';
import { Screening, type ScreeningRecord } from '#server/models/screening';
import { checklistsOf } from '#server/screening/checklists';

/** How the eligibility of a lot's applications was decided, in the order of the applications. */
export async function screeningFacts(
  scope: CommitteeScope,
  lot: string,
  applications: readonly OpenedApplication[],
  now: Date,
): Promise<ReportedScreening[]> {
  const records = await Screening.find({ callId: scope.call._id, lot }).lean<ScreeningRecord[]>();
  const found = new Map(records.map((record) => [record._id, record]));
  const failed = applications.filter(({ applicationId }) => found.get(applicationId)?.outcome?.eligible === false);
  const checklists = await checklistsOf(scope, failed, now);
  return applications.flatMap(({ applicationId }) => {
    const { outcome, request } = found.get(applicationId) ?? { outcome: null, request: null };
    if (!outcome) return [];
    const checks = new Map(checklists.get(applicationId)?.checks.map((check) => [check.key, check]));
    return {
      applicationId,
      eligible: outcome.eligible,
      by: outcome.by,
      reason: outcome.reason,
      unmet: outcome.checks
        .filter(({ met }) => !met)
        .map(({ check, reason }) => ({ check: checkName(checks.get(check), check), reason })),
      request: request && {
        at: request.at.toISOString(),
        until: request.until.toISOString(),
        reason: request.reason,
        answeredAt: request.answered?.at.toISOString() ?? null,
      },
    };
  });
}

/** In every language; the bare key of a check that the call's rules no longer have. */
export function checkName(check: Check | undefined, key: string): Localized {
  const said = LOCALES.map((locale) => [locale, check ? checkText(check, textIn(locale), locale) : key]);
  return Object.fromEntries(said) as Localized;
}
