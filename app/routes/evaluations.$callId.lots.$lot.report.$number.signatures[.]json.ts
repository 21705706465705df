import { permitted } from '#server/accounts/permitted';
import { loadReport } from '#server/evaluation-report/load-report';
import { signedStatements } from '#server/evaluation-report/signed-statements';
import { downloadHeaders } from '#server/exports/exported-table';

/** The statements under a report with the portal's signatures: with the public key, everybody who has it can check them. */
export const loader = permitted('evaluation.read-result', async ({ actor, params }) => {
  const { callId = '', lot = '', number = '' } = params;
  const { report } = await loadReport({ actor, callId, lot, number: Number(number) || 0 });
  const name = `${report.content.call.reference}-${lot}-report-${report.number}-signatures.json`;
  return new Response(JSON.stringify(signedStatements(report), null, 2), {
    headers: downloadHeaders('application/json', name),
  });
});
