import { Schema } from 'mongoose';
import { LETTER_KINDS, type LetterKind } from '~/domain/letters/kinds';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/** A letter of an institution to an organisation: a draft that is proofread, then issued and never changed. */
export interface LetterRecord {
  /** Random. */
  _id: string;
  kind: LetterKind;
  institutionId: string;
  organisationId: string;
  callId: string;
  /** Null where it is about the whole call. */
  lot: string | null;
  applicationId: string | null;
  /** The decision that it tells of; null for a letter of another act. */
  decisionId: string | null;
  awardId: string | null;
  appealId: string | null;
  /** Among the letters of its decision, from 1; 0 of a letter of another act. */
  order: number;
  locale: Locale;
  /** `LetterFacts` as canonical JSON under the key ring. */
  facts: string;
  /** `PrintedLetter` likewise, frozen when it is issued; null of a draft. */
  printed: string | null;
  state: 'draft' | 'issued' | 'dropped';
  prepared: { by: string; at: Date };
  proofread: { by: string; name: string; at: Date } | null;
  issued: { by: string; name: string; at: Date } | null;
  /** `MLSP-2026-0012`; null before it is issued. */
  number: string | null;
  /** Random, on the letter and in its QR code; null before it is issued. */
  code: string | null;
  /** The PDF, once it is made; its bytes are `LetterFile`. */
  pdf: { sha256: string; size: number; at: Date } | null;
  /** The letter that it corrects, and the one that corrects it. */
  corrects: string | null;
  correctedBy: string | null;
  withdrawn: { by: string; at: Date; reason: string } | null;
  /** Who of the organisation has opened it, each once. */
  opened: { userId: string; name: string; at: Date }[];
  /** Mails with it in the outbox. */
  mails: string[];
  /** Handed over on paper, where mail did not arrive. */
  handedOver: { by: string; name: string; at: Date; to: string; day: string } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<LetterRecord>(
  {
    _id: String,
    kind: { type: String, enum: LETTER_KINDS, required: true },
    institutionId: { type: String, required: true },
    organisationId: { type: String, required: true },
    callId: { type: String, required: true },
    lot: { type: String, default: null },
    applicationId: { type: String, default: null },
    decisionId: { type: String, default: null },
    awardId: { type: String, default: null },
    appealId: { type: String, default: null },
    order: { type: Number, default: 0 },
    locale: { type: String, enum: LOCALES, required: true },
    facts: { type: String, required: true },
    printed: { type: String, default: null },
    state: { type: String, enum: ['draft', 'issued', 'dropped'], required: true },
    prepared: { type: mixed, required: true },
    proofread: { type: mixed, default: null },
    issued: { type: mixed, default: null },
    number: { type: String, default: null },
    code: { type: String, default: null },
    pdf: { type: mixed, default: null },
    corrects: { type: String, default: null },
    correctedBy: { type: String, default: null },
    withdrawn: { type: mixed, default: null },
    opened: [mixed],
    mails: [String],
    handedOver: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ number: 1 }, { unique: true, partialFilterExpression: { number: { $type: 'string' } } });
schema.index({ code: 1 }, { unique: true, partialFilterExpression: { code: { $type: 'string' } } });
schema.index({ callId: 1, state: 1, lot: 1, _id: 1 });
schema.index({ organisationId: 1, 'issued.at': -1, _id: 1 });
schema.index({ decisionId: 1, order: 1 });
schema.index({ institutionId: 1, state: 1 });
schema.index({ mails: 1 });
// What still waits for its PDF.
schema.index({ state: 1, pdf: 1 });

export const Letter = defineModel('Letter', schema);
