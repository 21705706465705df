import { Schema } from 'mongoose';
import type { ChainLink } from '~/domain/audit/chain';
import { defineModel } from './define-model';

/** One change of state. `chain` is given right after the commit, by one process at a time, and never changes. */
export interface AuditEventRecord {
  _id: string;
  at: Date;
  /** What happened, as `accounts.signed-in`. */
  action: string;
  actorId: string | null;
  actorRoles: string[];
  subject: { kind: string; id: string };
  /** What else a reader needs to understand the event; never personal data, never secrets. */
  details: Record<string, unknown>;
  /** SHA-256 (hex) of the subject's state before and after, where the event changed one. */
  before: string | null;
  after: string | null;
  requestId: string | null;
  chain?: ChainLink;
  /** As `at`, until the event has its place in the chain: a small index over the few that wait for it. */
  unchainedSince?: Date;
}

const schema = new Schema<AuditEventRecord>(
  {
    _id: String,
    at: { type: Date, required: true },
    action: { type: String, required: true },
    actorId: { type: String, default: null },
    actorRoles: { type: [String], required: true },
    subject: { kind: { type: String, required: true }, id: { type: String, required: true } },
    details: { type: Schema.Types.Mixed, required: true },
    before: { type: String, default: null },
    after: { type: String, default: null },
    requestId: { type: String, default: null },
    chain: { type: { sequence: Number, previous: String, hash: String }, _id: false },
    unchainedSince: Date,
  },
  { versionKey: false, minimize: false, collection: 'auditEvents' },
);

schema.index(
  { 'chain.sequence': 1 },
  { unique: true, partialFilterExpression: { 'chain.sequence': { $exists: true } } },
);
schema.index({ unchainedSince: 1 }, { sparse: true });
schema.index({ 'subject.id': 1, at: -1, _id: -1 });
schema.index({ 'subject.kind': 1, at: -1, _id: -1 });
schema.index({ actorId: 1, at: -1, _id: -1 });
schema.index({ action: 1, at: -1, _id: -1 });
schema.index({ at: -1, _id: -1 });

export const AuditEvent = defineModel('AuditEvent', schema);
