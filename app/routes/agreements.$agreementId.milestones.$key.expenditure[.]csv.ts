import { permitted } from '#server/accounts/permitted';
import { exportCosts } from '#server/expenditure/export-expenditure';
import { csvResponse } from '#server/exports/csv';

export const loader = permitted('agreements.read', async ({ actor, params: { agreementId = '', key = '' }, text }) =>
  csvResponse(await exportCosts({ actor, agreementId, key, side: 'organisation', text })),
);
