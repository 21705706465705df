import { permitted } from '#server/accounts/permitted';
import { xlsxResponse } from '#server/exports/xlsx';
import { exportRanking } from '#server/ranking/export-ranking';

export const loader = permitted('evaluation.read-result', async ({ actor, params, locale, text }) =>
  xlsxResponse(await exportRanking({ actor, params, locale, text })),
);
