import { permitted } from '#server/accounts/permitted';
import { loadOfficeAmendment } from '#server/amendments/load-amendment';
import { readAmendmentDocument } from '#server/amendments/read-amendment-document';
import { withPlainRefusals } from '#server/files/plain-refusals';

export const loader = permitted('agreements.oversee', ({ actor, request, params, text }) =>
  withPlainRefusals({ request, text }, async () => {
    const { agreementId = '', amendmentId = '' } = params;
    const loaded = await loadOfficeAmendment({ actor, agreementId, amendmentId, action: 'agreements.oversee' });
    return readAmendmentDocument(loaded);
  }),
);
