import { permitted } from '#server/accounts/permitted';
import { exportEvents } from '#server/audit/list-events';
import { csvResponse } from '#server/exports/csv';
import { EVENT_EXPORT } from '~/domain/audit/event-list';
import { parseTableQuery } from '~/domain/shared/table-query';

export const loader = permitted('audit.read', ({ actor, request, text }) => {
  const query = parseTableQuery(EVENT_EXPORT, new URL(request.url).searchParams);
  return csvResponse({ definition: EVENT_EXPORT, text, rows: exportEvents(actor, query), fileName: 'audit' });
});
