import { redirect } from '@remix-run/node';
import { everyone } from '#server/accounts/permitted';
import { joinByInvitation } from '#server/invitations/join-by-invitation';
import { redirectWithNotice } from '#server/process/flash';

// For everyone: whoever was removed from a home holds no role, and may join another one all the same.
export const action = everyone(async ({ actor, params, now }) => {
  const token = params.token ?? '';
  if (!actor) return redirect(`/sign-in?returnTo=${encodeURIComponent(`/invitations/${token}`)}`, 303);
  await joinByInvitation({ actor, token, now });
  return redirectWithNotice('/desk', 'notice.told.joined');
});
