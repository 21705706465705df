import type { CallNames } from '~/domain/calls/published-call';
import type { CallContent } from '~/domain/calls/schema';

/** What every section of a call is shown from: what is said, and what its codes mean. */
export interface ShownContent {
  content: CallContent;
  names: CallNames;
  /** Where a document can be fetched; without it documents are only named. */
  documentHref?: ((fileId: string) => string) | undefined;
  /** Where an application for a lot is begun; without it nobody can apply, or not any more. */
  applyHref?: ((lot: string) => string) | undefined;
}
