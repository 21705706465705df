import { permitted } from '#server/accounts/permitted';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { agreementResponse, printAgreement } from '#server/agreements/print-agreement';
import { withPlainRefusals } from '#server/files/plain-refusals';

export const loader = permitted('agreements.oversee', ({ actor, request, params, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const agreement = await loadOfficeAgreement(actor, params.agreementId ?? '', 'agreements.oversee');
    return agreementResponse(agreement, await printAgreement(agreement, now), 'agreement');
  }),
);
