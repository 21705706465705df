import { lotNames } from '~/domain/calls/lot-names';
import type { ReportContent } from '~/domain/evaluation-report/content';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized } from '~/domain/shared/localized';
import { analyticsOf } from '#server/analytics/get-analytics';
import { assertWholeLot } from '#server/evaluation/assert-readable';
import type { CommitteeScope } from '#server/evaluation/load-scope';
import { Organisation } from '#server/models/organisation';
import { latestRanking } from '#server/ranking/stored-ranking';
import { committeeFacts } from './committee-facts';
import { scoreFacts } from './score-facts';
import { screeningFacts } from './screening-facts';

export type GatheredContent = Omit<ReportContent, 'number' | 'made' | 'reason'>;

/**
 * Everything that a report on a lot says, from the records as they are; for a member without a conflict in the lot. The same
 * whoever asks. `wrong-state` before the lot is ranked.
 */
export async function gatherContent(scope: CommitteeScope, lot: string, now: Date): Promise<GatheredContent> {
  const applications = assertWholeLot(scope, lot);
  const { call, published, terms } = scope;
  const ranking = await latestRanking(call._id, lot);
  if (!ranking) throw new DomainError('wrong-state', 'report.error.stage');
  const ids = applications.map(({ organisationId }) => organisationId);
  const records = await Organisation.find({ _id: { $in: ids } }, { name: 1 }).lean();
  const organisations = new Map(records.map(({ _id, name }) => [String(_id), name]));
  const { inputs, result, number, inputsSha256, resultSha256 } = ranking;
  return {
    format: 1,
    call: {
      id: call._id,
      reference: call.reference ?? '',
      title: call.title,
      institution: published.names.institution,
      version: published.number,
      sha256: published.sha256,
      openedAt: call.openedAt?.toISOString() ?? '',
    },
    lot: { ...inputs.lot, name: lotNames(published).find(({ key }) => key === lot)?.name ?? emptyLocalized() },
    terms,
    quorum: published.content.committee.quorum ?? 1,
    ...(await committeeFacts(scope, lot, organisations)),
    applications: applications.map(({ applicationId, receipt, organisationId, submittedAt }) => ({
      id: applicationId,
      receipt,
      organisation: organisations.get(organisationId) ?? '',
      submittedAt: submittedAt.toISOString(),
    })),
    screening: await screeningFacts(scope, lot, applications, now),
    rubric: inputs.rubric,
    ...(await scoreFacts(scope, lot, applications)),
    ranking: { number, inputsSha256, resultSha256, seed: inputs.seed, result },
    analytics: analyticsOf(ranking),
  };
}
