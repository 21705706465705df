import { everyone } from '#server/accounts/permitted';
import { signingKeys } from '#server/security/portal-signature';

/** The public keys that the portal's signatures are checked with, as a JSON Web Key Set (RFC 7517). */
export const loader = everyone(() =>
  Response.json(
    { keys: signingKeys() },
    { headers: { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' } },
  ),
);
