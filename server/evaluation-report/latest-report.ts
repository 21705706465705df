import { EvaluationReport, type EvaluationReportRecord } from '#server/models/evaluation-report';

/** What makes and signs reports of a lot one after the other. */
export const reportGuard = (callId: string, lot: string): string => `evaluation-report:${callId}:${lot}`;

/** The report of a lot that counts; null before there is one. Whether the asker may know it is asked before. */
export function latestReport(callId: string, lot: string): Promise<EvaluationReportRecord | null> {
  return EvaluationReport.findOne({ callId, lot }).sort({ number: -1 }).lean<EvaluationReportRecord>().exec();
}
