import { permitted } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { exportPoints } from '#server/ranking/export-ranking';

export const loader = permitted('evaluation.read-result', async ({ actor, params, locale, text }) =>
  csvResponse(await exportPoints({ actor, params, locale, text })),
);
