import { everyone } from '#server/accounts/permitted';
import { getViewedMail } from '#server/mail/viewed-mails';

/** The mail's HTML for the viewer's frame; `server/process/security-headers.ts` gives it a policy of its own. */
export const loader = everyone(async ({ params }) => {
  const { html } = await getViewedMail(params.messageId ?? '');
  // Links in a mail lead out of the frame, as in a mail program.
  const body = html.replace('<head>', '<head><base target="_top">');
  return new Response(body, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
});
