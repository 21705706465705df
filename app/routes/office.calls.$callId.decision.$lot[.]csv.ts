import { permitted } from '#server/accounts/permitted';
import { exportDecision } from '#server/decisions/export-decision';
import { csvResponse } from '#server/exports/csv';

export const loader = permitted('decisions.read', async ({ actor, params, locale, text }) =>
  csvResponse(await exportDecision({ actor, params, locale, text })),
);
