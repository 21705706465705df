import { permitted } from '#server/accounts/permitted';
import { visitFile } from '#server/quality/visit-file';

/** The report of a visit, for the office that follows the service. */
export const loader = permitted('quality.oversee', (asked) => visitFile(asked, 'office'));
