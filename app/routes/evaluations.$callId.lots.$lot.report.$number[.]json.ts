import { permitted } from '#server/accounts/permitted';
import { loadReport } from '#server/evaluation-report/load-report';
import { downloadHeaders } from '#server/exports/exported-table';
import { canonicalJson } from '~/domain/shared/canonical-json';

/** What was signed, to the letter: its SHA-256 is that of the report. */
export const loader = permitted('evaluation.read-result', async ({ actor, params }) => {
  const { callId = '', lot = '', number = '' } = params;
  const { report } = await loadReport({ actor, callId, lot, number: Number(number) || 0 });
  const name = `${report.content.call.reference}-${lot}-report-${report.number}.json`;
  return new Response(canonicalJson(report.content), { headers: downloadHeaders('application/json', name) });
});
