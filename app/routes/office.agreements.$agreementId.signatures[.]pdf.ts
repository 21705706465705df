import { permitted } from '#server/accounts/permitted';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { agreementResponse, printSignatures } from '#server/agreements/print-agreement';
import { withPlainRefusals } from '#server/files/plain-refusals';

export const loader = permitted('agreements.oversee', ({ actor, request, params, text }) =>
  withPlainRefusals({ request, text }, async () => {
    const agreement = await loadOfficeAgreement(actor, params.agreementId ?? '', 'agreements.oversee');
    return agreementResponse(agreement, await printSignatures(agreement), 'signatures');
  }),
);
