import { isRanked } from '~/domain/evaluation/stage';
import { lotNames } from '~/domain/calls/lot-names';
import type { TaskProvider } from '#server/evaluation/task-provider';
import { EvaluationReport, type EvaluationReportRecord } from '#server/models/evaluation-report';

/** The report on each ranked lot in which the member has no conflict: to make, to sign, or to read. */
export const reportTasks: TaskProvider = {
  id: 'report',
  async tasks(scope) {
    const lots = lotNames(scope.published).filter(({ key }) => {
      const stage = scope.stages.get(key);
      return isRanked(stage) && !scope.recusedLots.has(key);
    });
    if (!scope.isReady || lots.length === 0) return [];
    const callId = scope.call._id;
    const filter = { callId, lot: { $in: lots.map(({ key }) => key) }, superseded: null };
    const reports = await EvaluationReport.find(filter, { content: 0 }).lean<EvaluationReportRecord[]>();
    const { userId, part } = scope.seat;
    return lots.map(({ key, name }) => {
      const report = reports.find(({ lot }) => lot === key);
      const isOpen = scope.stages.get(key) === 'ranked';
      const isAsked = report?.signers.some((signer) => signer.userId === userId) ?? false;
      const hasSigned = report?.signatures.some((signature) => signature.userId === userId) ?? false;
      const keeps = part === 'secretary' || scope.chairOf(key) === userId;
      const isTodo = isOpen && (report ? isAsked && !hasSigned : keeps);
      return {
        id: `report-${key}`,
        lot: key,
        label: 'report.task' as const,
        values: { lot: name },
        href: `/evaluations/${callId}/lots/${key}/report`,
        status: isTodo ? ('todo' as const) : isOpen ? ('waiting' as const) : ('done' as const),
        count: isTodo ? 1 : null,
      };
    });
  },
};
