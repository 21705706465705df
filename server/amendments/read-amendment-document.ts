import { DomainError } from '~/domain/shared/errors';
import { readDocument } from '#server/agreements/agreement-file';
import { agreementResponse } from '#server/agreements/print-agreement';
import type { LoadedAmendment } from './load-amendment';

/** The document of an amendment as a response; `not-found` as long as there is none. */
export async function readAmendmentDocument({ agreement, amendment }: LoadedAmendment): Promise<Response> {
  const { document, reference } = amendment;
  if (!document) throw new DomainError('not-found');
  const { languages } = agreement;
  return agreementResponse({ number: reference, languages }, await readDocument(document), 'amendment');
}
