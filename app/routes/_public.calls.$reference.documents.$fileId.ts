import { everyone } from '#server/accounts/permitted';
import { openCallDocument } from '#server/calls/open-call-document';
import { downloadAnswer } from '#server/files/download-answer';
import { withPlainRefusals } from '#server/files/plain-refusals';

/** A document of a published call as a download, for everybody. */
export const loader = everyone(({ request, params: { reference = '', fileId = '' }, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const range = request.headers.get('range');
    const ifRange = request.headers.get('if-range');
    return downloadAnswer(request, await openCallDocument({ reference, fileId, range, ifRange, now }));
  }),
);
