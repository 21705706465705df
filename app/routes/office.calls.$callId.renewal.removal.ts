import { permitted } from '#server/accounts/permitted';
import { redirectWithNotice } from '#server/process/flash';
import { dropRenewal } from '#server/sealing/drop-renewal';

/** Takes a renewal of the key back. */
export const action = permitted('calls.approve', async ({ actor, params, now }) => {
  const callId = params.callId ?? '';
  await dropRenewal({ actor, callId, now });
  return redirectWithNotice(`/office/calls/${callId}/openers`, 'notice.told.renewalDropped');
});
