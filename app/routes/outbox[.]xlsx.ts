import { permitted } from '#server/accounts/permitted';
import { xlsxResponse } from '#server/exports/xlsx';
import { eachMessage } from '#server/mail/list-messages';
import { MESSAGE_LIST } from '~/domain/notifications/message-list';
import { parseTableQuery } from '~/domain/shared/table-query';

export const loader = permitted('outbox.read', ({ actor, request, text }) => {
  const query = parseTableQuery(MESSAGE_LIST, new URL(request.url).searchParams);
  return xlsxResponse({ definition: MESSAGE_LIST, text, rows: eachMessage({ actor, query }), fileName: 'outbox' });
});
