import { permitted } from '#server/accounts/permitted';
import { followCall, stopFollowing } from '#server/followers/follow-call';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { followingSchema } from '~/domain/clarifications/schema';

export const action = permitted('calls.follow', async ({ actor, params, request, now }) => {
  const reference = params.reference ?? '';
  const form = await parseForm(request, followingSchema);
  if (!form.ok) return form.reply;
  const follow = form.value.following === 'yes';
  await (follow ? followCall : stopFollowing)({ actor, reference, now });
  const notice = follow ? 'notice.told.following' : 'notice.told.notFollowing';
  return redirectWithNotice(`/calls/${reference}/questions`, notice);
});
