import { permitted } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { exportRanking } from '#server/ranking/export-ranking';

export const loader = permitted('evaluation.read-result', async ({ actor, params, locale, text }) =>
  csvResponse(await exportRanking({ actor, params, locale, text })),
);
