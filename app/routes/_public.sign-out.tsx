import { redirect } from '@remix-run/node';
import { everyone } from '#server/accounts/permitted';
import { forgetSessionCookie } from '#server/accounts/sign-in-cookies';
import { signOut } from '#server/accounts/sign-out';
import { redirectWithNotice } from '#server/process/flash';

export const loader = everyone(() => redirect('/', 303));

export const action = everyone(async ({ session, baseUrl, now }) => {
  if (session) await signOut({ actor: session.actor, sessionId: session.id, now });
  return redirectWithNotice('/', 'notice.told.signedOut', [
    forgetSessionCookie(baseUrl),
    ['Clear-Site-Data', '"cache"'],
  ]);
});
