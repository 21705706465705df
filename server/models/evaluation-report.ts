import { Schema } from 'mongoose';
import type { CommitteePart } from '~/domain/committee/parts';
import type { Signer } from '~/domain/evaluation-report/content';
import { defineModel } from './define-model';

/** A member's signature under a report. */
export interface ReportSignature {
  userId: string;
  name: string;
  part: CommitteePart;
  at: Date;
  /** What the member adds to it (`{ opinion }`), under the key ring; null where nothing. */
  opinion: string | null;
  /** SHA-256 of the statement that was signed (`signedStatement`), hex. */
  statement: string;
  /** The portal's signature over it and the `kid` of its key: the member showed by password that it is they. */
  signature: string;
  signedBy: string;
}

/** A report on the evaluation of a lot; it never changes, another one takes its place and voids its signatures. */
export interface EvaluationReportRecord {
  /** `<call>:<lot>:<number>`. */
  _id: string;
  callId: string;
  lot: string;
  number: number;
  /** `ReportContent` as canonical JSON under the key ring. */
  content: string;
  /** Of the canonical JSON, hex. */
  sha256: string;
  /** Of what it tells of, hex (`basisOf`): where that is another one since, the report is out of date. */
  basis: string;
  made: { by: string; name: string; at: Date };
  signers: Signer[];
  signatures: ReportSignature[];
  /** A newer report took its place: its signatures are void. */
  superseded: { by: string; name: string; at: Date; reason: string } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<EvaluationReportRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    number: { type: Number, required: true },
    content: { type: String, required: true },
    sha256: { type: String, required: true },
    basis: { type: String, required: true },
    made: { type: mixed, required: true },
    signers: [mixed],
    signatures: [mixed],
    superseded: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false, collection: 'evaluationReports' },
);

schema.index({ callId: 1, lot: 1, number: 1 }, { unique: true });

export const EvaluationReport = defineModel('EvaluationReport', schema);
