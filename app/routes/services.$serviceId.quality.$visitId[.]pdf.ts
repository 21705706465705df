import { permitted } from '#server/accounts/permitted';
import { visitFile } from '#server/quality/visit-file';

/** The report of a visit, for the provider of the service. */
export const loader = permitted('quality.answer', (asked) => visitFile(asked, 'provider'));
