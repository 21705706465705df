import type { Actor } from '~/domain/accounts/roles';
import { isRanked } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import { EvaluationReport, type EvaluationReportRecord } from '#server/models/evaluation-report';
import { loadResultReader, type ResultReader } from '#server/ranking/load-result-reader';
import { openOpinion, openReport } from './report-content';

interface Wanted {
  actor: Actor;
  callId: string;
  lot: string;
}

/** A report out of its seal, with the signatures under it. */
export type OpenedReport = ReturnType<typeof opened>;

/**
 * One report of a lot for whoever may know its result (`loadResultReader`); `not-found` for everybody else, before the lot is
 * ranked, and for a number that there is not.
 */
export async function loadReport({
  number,
  ...wanted
}: Wanted & { number: number }): Promise<{ reader: ResultReader; report: OpenedReport }> {
  const reader = await loadReportReader(wanted);
  const { callId, lot } = wanted;
  const record = await EvaluationReport.findOne({ callId, lot, number }).lean<EvaluationReportRecord>();
  if (!record) throw new DomainError('not-found');
  return { reader, report: opened(record) };
}

/** Somebody who may read a lot's report: nobody before the lot is ranked, a conflict found later takes the report back. */
export async function loadReportReader(wanted: Wanted): Promise<ResultReader> {
  const reader = await loadResultReader(wanted);
  if (!isRanked(reader.stage)) throw new DomainError('not-found');
  return reader;
}

function opened({ _id, content, signatures, ...record }: EvaluationReportRecord) {
  return {
    ...record,
    id: _id,
    content: openReport(_id, content),
    signatures: signatures.map(({ opinion, ...signature }) => ({
      ...signature,
      opinion: openOpinion(_id, signature.userId, opinion),
    })),
  };
}
