import { Schema } from 'mongoose';
import { APPLICATION_STATES, type ApplicationState } from '~/domain/applications/status';
import { defineModel } from './define-model';

/**
 * An application of an organisation for a lot. It tells who applies for what, which only members of the organisation are
 * shown; nothing of what is answered is here, nor of how much.
 */
export interface ApplicationRecord {
  /** Random: audit events name it, and it tells nobody which organisation it is. */
  _id: string;
  callId: string;
  /** The key of the lot. */
  lot: string;
  organisationId: string;
  state: ApplicationState;
  /** Who prepares a new version of what is submitted, and since when; null while nobody does. */
  revising: { by: string; at: Date } | null;
  /** How many times it was submitted. */
  submissions: number;
  started: { by: string; at: Date };
  /** The number of the call's version that the organisation has agreed to go by. */
  confirmed: number;
  /** The number of the call's version by whose form the answers are kept in sections. */
  arranged: number;
  /** Random; goes into digests of audit events, which so bind the organisation without telling which it is. */
  nonce: string;
  /** The deadlines before which members were reminded, and how many days before. */
  reminded: { closesAt: Date; days: number }[];
  version: number;
}

const byAt = { type: new Schema({ by: String, at: Date }, { _id: false }), required: true };

const schema = new Schema<ApplicationRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    organisationId: { type: String, required: true },
    state: { type: String, enum: APPLICATION_STATES, required: true },
    revising: { type: new Schema({ by: String, at: Date }, { _id: false }), default: null },
    submissions: { type: Number, required: true },
    started: byAt,
    confirmed: { type: Number, required: true },
    arranged: { type: Number, required: true },
    nonce: { type: String, required: true },
    reminded: [{ type: new Schema({ closesAt: Date, days: Number }, { _id: false }) }],
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

// One application of an organisation for a lot, whoever of it is quicker.
schema.index({ callId: 1, lot: 1, organisationId: 1 }, { unique: true });
schema.index({ organisationId: 1, 'started.at': -1, _id: 1 });
schema.index({ callId: 1, state: 1, organisationId: 1 });

export const Application = defineModel('Application', schema);
