import { permitted } from '#server/accounts/permitted';
import { xlsxResponse } from '#server/exports/xlsx';
import { exportPoints } from '#server/ranking/export-ranking';

export const loader = permitted('evaluation.read-result', async ({ actor, params, locale, text }) =>
  xlsxResponse(await exportPoints({ actor, params, locale, text })),
);
