import { permitted } from '#server/accounts/permitted';
import { downloadHeaders } from '#server/exports/exported-table';
import { exportRubric } from '#server/rubrics/export-rubric';

export const loader = permitted('programmes.read', async ({ actor, params, request }) => {
  const number = new URL(request.url).searchParams.get('version');
  const version = number === null ? null : Number(number);
  const { fileName, json } = await exportRubric(actor, params.programmeId ?? '', params.code ?? '', version);
  return new Response(json, { headers: downloadHeaders('application/json', fileName) });
});
