import { permitted } from '#server/accounts/permitted';
import { exportExpenditure } from '#server/expenditure/export-expenditure';
import { xlsxResponse } from '#server/exports/xlsx';

export const loader = permitted('agreements.read', async ({ actor, params: { agreementId = '' }, text, now }) =>
  xlsxResponse(await exportExpenditure({ actor, agreementId, side: 'organisation', text, now })),
);
