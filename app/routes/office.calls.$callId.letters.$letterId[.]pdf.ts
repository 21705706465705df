import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { letterResponse } from '#server/letters/letter-response';
import { loadOfficeLetter } from '#server/letters/load-office-letter';
import { printLetter } from '#server/letters/print-letter';

/** A letter's PDF for its office: what was issued, or the draft marked as one. */
export const loader = permitted('letters.read', ({ actor, request, params, text }) =>
  withPlainRefusals({ request, text }, async () => {
    const { callId = '', letterId = '' } = params;
    const { letter } = await loadOfficeLetter({ actor, callId, letterId }, 'letters.read');
    return letterResponse(letter, await printLetter(letter));
  }),
);
