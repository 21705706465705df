import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { receiveEntry } from '#server/requests/receive-entry';

/** Takes an entry that a device has kept; `version` says that it is recorded, `message` why not. */
export const action = permitted('requests.keep', ({ actor, request, params, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const saved = await receiveEntry({ actor, serviceId: params.serviceId ?? '', requestId: null, request, now });
    if (saved.ok) return Response.json({ version: 1 });
    const [first] = Object.values(saved.reply.data.errors);
    return Response.json({ message: text(first?.key ?? 'unsent.refused', first?.values) });
  }),
);
