import { permitted } from '#server/accounts/permitted';
import { downloadAnswer } from '#server/files/download-answer';
import { openFile } from '#server/files/open-file';
import { withPlainRefusals } from '#server/files/plain-refusals';

/** A stored file as a download; `?inline=1` shows the few kinds that are safe to show. The name in the address says nothing. */
export const loader = permitted('files.read', ({ request, params, actor, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const range = request.headers.get('range');
    const ifRange = request.headers.get('if-range');
    const file = await openFile({ actor, fileId: params.id ?? '', range, ifRange, now });
    return downloadAnswer(request, file);
  }),
);
