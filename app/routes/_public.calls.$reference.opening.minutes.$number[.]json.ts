import { everyone } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { getPublicOpening, minutesNumbered } from '#server/opening/public-opening';
import { publicFile, publicHeaders } from '#server/process/public-answer';
import { canonicalJson } from '~/domain/shared/canonical-json';

/** What was signed of one opening, byte for byte: the SHA-256 of this file is the one that the minutes name. */
export const loader = everyone(({ request, params: { reference = '', number = '' }, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { statement, sha256 } = minutesNumbered(await getPublicOpening(reference, now), number);
    return publicFile(request, canonicalJson(statement), {
      ...publicHeaders({ said: sha256, now }),
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    });
  }),
);
