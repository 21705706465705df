import { permitted } from '#server/accounts/permitted';
import { analyticsRows } from '#server/analytics/analytics-rows';
import { getAnalytics } from '#server/analytics/get-analytics';
import { csvResponse } from '#server/exports/csv';
import { each } from '#server/exports/exported-table';
import { ANALYTICS_TABLE } from '~/domain/analytics/analytics-table';

export const loader = permitted('evaluation.read-result', async ({ actor, params, locale, text }) => {
  const page = await getAnalytics({ actor, callId: params.callId ?? '', lot: params.lot ?? '' });
  const fileName = `${page.call.reference}-${page.lot.key}-analytics`;
  return csvResponse({ definition: ANALYTICS_TABLE, text, rows: each(analyticsRows(page, locale, text)), fileName });
});
