import { permitted } from '#server/accounts/permitted';
import { withdrawVersion } from '#server/calls/withdraw-version';
import { redirectWithNotice } from '#server/process/flash';

export const action = permitted('calls.prepare', async ({ actor, params, now }) => {
  const callId = params.callId ?? '';
  await withdrawVersion({ actor, callId, now });
  return redirectWithNotice(`/office/calls/${callId}`, 'notice.told.callWithdrawn');
});
