import { redirect } from '@remix-run/node';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { retryMessages } from '#server/mail/retry-messages';
import { redirectWithNotice } from '#server/process/flash';
import { retrySchema } from '~/domain/notifications/schema';

/** Sends the chosen dead mails again. Whoever chose none comes back to the list. */
export const action = permitted('outbox.retry', async ({ actor, request, now }) => {
  const form = await parseForm(request, retrySchema);
  if (!form.ok) return redirect('/outbox?state=dead', 303);
  await retryMessages({ actor, ids: form.value.ids, now });
  return redirectWithNotice('/outbox', 'notice.told.mailsRetried');
});

export const loader = permitted('outbox.retry', () => redirect('/outbox'));
