import { Schema } from 'mongoose';
import type { DetectedConflict } from '~/domain/committee/conflicts';
import { defineModel } from './define-model';

/** What a member of a committee declared about one applicant organisation, and what the portal found. */
export interface InterestDeclarationRecord {
  /** `<call>:<user>:<organisation>`. */
  _id: string;
  callId: string;
  userId: string;
  organisationId: string;
  answer: 'none' | 'conflict';
  /** The conflict in the member's words; empty where there is none. */
  detail: string;
  detected: DetectedConflict[];
  declaredAt: Date;
  /** From then on the member takes no part in what concerns the organisation, as far as the call's rule goes. */
  recused: { at: Date } | null;
  /** An approver found that what the portal detected is none (another person of that name); why. */
  lifted: { by: string; at: Date; reason: string } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<InterestDeclarationRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    userId: { type: String, required: true },
    organisationId: { type: String, required: true },
    answer: { type: String, enum: ['none', 'conflict'], required: true },
    detail: { type: String, default: '' },
    detected: [mixed],
    declaredAt: { type: Date, required: true },
    recused: { type: mixed, default: null },
    lifted: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ callId: 1, userId: 1, organisationId: 1 }, { unique: true });
schema.index({ callId: 1, organisationId: 1 });

export const InterestDeclaration = defineModel('InterestDeclaration', schema);

export const declarationId = (callId: string, userId: string, organisationId: string): string =>
  `${callId}:${userId}:${organisationId}`;
