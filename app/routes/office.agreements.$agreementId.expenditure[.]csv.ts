import { permitted } from '#server/accounts/permitted';
import { exportExpenditure } from '#server/expenditure/export-expenditure';
import { csvResponse } from '#server/exports/csv';

export const loader = permitted('agreements.oversee', async ({ actor, params: { agreementId = '' }, text, now }) =>
  csvResponse(await exportExpenditure({ actor, agreementId, side: 'office', text, now })),
);
