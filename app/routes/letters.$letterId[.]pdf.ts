import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { letterResponse } from '#server/letters/letter-response';
import { loadOwnLetter, recordOpening } from '#server/letters/own-letters';
import { printLetter } from '#server/letters/print-letter';

/** A letter's PDF for the organisation that it is to; that it was opened is recorded. */
export const loader = permitted('letters.receive', ({ actor, request, params, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const letterId = params.letterId ?? '';
    const letter = await loadOwnLetter({ actor, letterId });
    const response = letterResponse(letter, await printLetter(letter));
    await recordOpening({ actor, letterId, now });
    return response;
  }),
);
