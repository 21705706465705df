import { contentDisposition } from '~/domain/files/content-disposition';
import { inLanguage } from '~/domain/shared/localized';
import { DomainError } from '~/domain/shared/errors';
import type { AgreementRecord } from '#server/models/agreement';
import { Institution } from '#server/models/institution';
import { agreementDocument } from '#templates/agreements/agreement-document';
import { signatureSheet } from '#templates/agreements/signature-sheet';
import { wordAgreement } from '#templates/agreements/word-agreement';
import { agreementFacts } from './agreement-facts';
import { readDocument } from './agreement-file';

/** The document of an agreement as it is signed; before there is one, a marked draft as it would be now. */
export async function printAgreement(agreement: AgreementRecord, now: Date): Promise<Buffer> {
  if (agreement.document) return readDocument(agreement.document);
  return agreementDocument(wordAgreement({ ...(await agreementFacts(agreement)), number: null }, now));
}

/** Who signed the document of an agreement, when and how. `not-found` as long as there is no document. */
export async function printSignatures(agreement: AgreementRecord): Promise<Buffer> {
  const { document, number, institutionId, organisation, languages, signatures } = agreement;
  if (!document || number === null) throw new DomainError('not-found');
  const { name } = await Institution.findById(institutionId, { name: 1 }).orFail().lean();
  return signatureSheet({
    ...{ number, organisation, document, locales: languages },
    institution: inLanguage(name, languages[0] ?? 'en'),
    signatures: signatures.map(({ side, name: by, at, sha256, fileId }) => ({
      ...{ side, at, sha256, name: by },
      onPaper: fileId !== null,
    })),
  });
}

/** Such a PDF as a response that no cache keeps. */
export function agreementResponse(
  { number, languages }: Pick<AgreementRecord, 'number' | 'languages'>,
  bytes: Buffer,
  kind: 'agreement' | 'signatures' | 'amendment',
): Response {
  const named = (number ?? 'draft').replaceAll('/', '-');
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Language': languages.join(', '),
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition('inline', `${kind}-${named}.pdf`),
      'Cache-Control': 'private, no-store',
    },
  });
}
