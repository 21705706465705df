import { permitted } from '#server/accounts/permitted';
import { resendInvitation } from '#server/invitations/resend-invitation';
import { redirectWithNotice } from '#server/process/flash';
import { homePath } from '~/domain/accounts/home-path';

export const action = permitted('people.invite', async ({ actor, params, now }) => {
  const { home } = await resendInvitation({ actor, invitationId: params.invitationId ?? '', now });
  return redirectWithNotice(homePath(home, actor), 'notice.told.invited');
});
