import { createHash, randomUUID } from 'node:crypto';
import type { PrintedAgreement } from '~/domain/agreements/printed';
import type { AgreementRecord } from '#server/models/agreement';
import { AgreementDocument } from '#server/models/agreement-document';
import { keyring } from '#server/security/keyring';
import { openJson, sealJson } from '#server/security/sealed-json';
import { agreementDocument } from '#templates/agreements/agreement-document';

const printedPlace = (id: string) => `agreement-printed:${id}`;
const filePlace = (id: string) => `agreement-file:${id}`;

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps the document of an agreement, within the caller's transaction; what the agreement says of it. */
export async function keepDocument(
  agreementId: string,
  { printed, bytes, now }: { printed: PrintedAgreement; bytes: Buffer; now: Date },
): Promise<NonNullable<AgreementRecord['document']>> {
  const fileId = randomUUID();
  const sha256 = sha256Of(bytes);
  await AgreementDocument.create({
    ...{ _id: fileId, agreementId, sha256, at: now },
    printed: sealJson(printed, printedPlace(fileId)),
    sealed: keyring().encrypt(bytes, filePlace(fileId)),
  });
  return { fileId, sha256, at: now };
}

/** The PDF of a document. Throws where its bytes are not those that were kept. */
export async function readDocument({ fileId, sha256 }: NonNullable<AgreementRecord['document']>): Promise<Buffer> {
  const { sealed } = await AgreementDocument.findById(fileId, { sealed: 1 }).orFail().lean();
  const bytes = keyring().decrypt(sealed, filePlace(fileId));
  if (sha256Of(bytes) !== sha256) throw new Error(`The document ${fileId} is not what was kept`);
  return bytes;
}

/** The same of a document that nothing but its id is known of. */
export async function readDocumentById(fileId: string): Promise<Buffer> {
  const { sha256, at } = await AgreementDocument.findById(fileId, { sha256: 1, at: 1 }).orFail().lean();
  return readDocument({ fileId, sha256, at });
}

/** True where a document, drawn again from what it says, is what was stored, byte by byte. */
export async function isDocumentSame(document: NonNullable<AgreementRecord['document']>): Promise<boolean> {
  const { printed } = await AgreementDocument.findById(document.fileId, { printed: 1 }).orFail().lean();
  const drawn = await agreementDocument(openJson(printed, printedPlace(document.fileId)) as PrintedAgreement);
  return drawn.equals(await readDocument(document));
}
