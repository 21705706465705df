import { permitted } from '#server/accounts/permitted';
import { loadOwnAgreement } from '#server/agreements/load-agreement';
import { agreementResponse, printSignatures } from '#server/agreements/print-agreement';
import { withPlainRefusals } from '#server/files/plain-refusals';

export const loader = permitted('agreements.read', ({ actor, request, params, text }) =>
  withPlainRefusals({ request, text }, async () => {
    const agreement = await loadOwnAgreement(actor, params.agreementId ?? '', 'agreements.read');
    return agreementResponse(agreement, await printSignatures(agreement), 'signatures');
  }),
);
