import { permitted } from '#server/accounts/permitted';
import { beginUpload } from '#server/files/begin-upload';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { readCreation, refuseVersion, tusAnswer } from '#server/files/tus-protocol';

/** Announces a file that will be sent piece by piece to the address in `Location`. */
export const action = permitted('files.send', ({ request, actor, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    if (request.method !== 'POST') return tusAnswer(405, { Allow: 'POST' });
    const refused = refuseVersion(request);
    if (refused) return refused;
    const { id } = await beginUpload({ actor, input: readCreation(request), now });
    return tusAnswer(201, { Location: `/uploads/${id}`, 'Upload-Offset': '0' });
  }),
);
