import { permitted } from '#server/accounts/permitted';
import { exportCosts } from '#server/expenditure/export-expenditure';
import { xlsxResponse } from '#server/exports/xlsx';

export const loader = permitted('agreements.read', async ({ actor, params: { agreementId = '', key = '' }, text }) =>
  xlsxResponse(await exportCosts({ actor, agreementId, key, side: 'organisation', text })),
);
