import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** A document that was put before the signatories of an agreement, written once; which one counts is in the agreement. */
export interface AgreementDocumentRecord {
  /** Random; `document.fileId` of the agreement. */
  _id: string;
  agreementId: string;
  /** `PrintedAgreement` under the key ring. */
  printed: string;
  /** The bytes of the PDF under the key ring. */
  sealed: string;
  /** Hex, of the PDF. */
  sha256: string;
  at: Date;
}

const schema = new Schema<AgreementDocumentRecord>(
  {
    _id: String,
    agreementId: { type: String, required: true },
    printed: { type: String, required: true },
    sealed: { type: String, required: true },
    sha256: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, collection: 'agreementDocuments' },
);

schema.index({ agreementId: 1, at: -1 });

export const AgreementDocument = defineModel('AgreementDocument', schema);
