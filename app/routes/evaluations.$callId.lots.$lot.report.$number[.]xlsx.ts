import { permitted } from '#server/accounts/permitted';
import { loadReport } from '#server/evaluation-report/load-report';
import { reportTables } from '#server/evaluation-report/report-tables';
import { workbookResponse } from '#server/exports/xlsx';

export const loader = permitted('evaluation.read-result', async ({ actor, params, locale, text }) => {
  const { callId = '', lot = '', number = '' } = params;
  const { report } = await loadReport({ actor, callId, lot, number: Number(number) || 0 });
  const name = `${report.content.call.reference}-${lot}-report-${report.number}`;
  return workbookResponse(name, reportTables({ report, locale, text }));
});
