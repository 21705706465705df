import { permitted } from '#server/accounts/permitted';
import { downloadAnswer } from '#server/files/download-answer';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { openSubmittedFile } from '#server/scoring/open-submitted-file';

/** A file of an application for a member of the committee; `?inline=1` shows the few kinds that are safe to show. */
export const loader = permitted('evaluation.take-part', ({ actor, request, params, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { callId = '', applicationId = '', fileId = '' } = params;
    const range = request.headers.get('range');
    const ifRange = request.headers.get('if-range');
    const file = await openSubmittedFile({ actor, callId, applicationId, fileId, range, ifRange, now });
    return downloadAnswer(request, file);
  }),
);
