import { permitted } from '#server/accounts/permitted';
import { loadOwnAmendment } from '#server/amendments/load-amendment';
import { readAmendmentDocument } from '#server/amendments/read-amendment-document';
import { withPlainRefusals } from '#server/files/plain-refusals';

export const loader = permitted('agreements.read', ({ actor, request, params, text }) =>
  withPlainRefusals({ request, text }, async () => {
    const { agreementId = '', amendmentId = '' } = params;
    const loaded = await loadOwnAmendment({ actor, agreementId, amendmentId, action: 'agreements.read' });
    return readAmendmentDocument(loaded);
  }),
);
