import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** An organisation that is told of every change of a call. Until the opening staff see no more than how many there are. */
export interface CallFollowerRecord {
  /** Random: audit events name it, and it tells nobody which organisation it is. */
  _id: string;
  callId: string;
  organisationId: string;
  since: Date;
  /** It asked or chose to follow. An invited one is not counted, or inviting would tell who followed already. */
  interested: boolean;
  /** Given with the first question; staff know the organisation by it. */
  letter: string | null;
  stopped: { at: Date; by: string } | null;
}

const schema = new Schema<CallFollowerRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    organisationId: { type: String, required: true },
    since: { type: Date, required: true },
    interested: { type: Boolean, required: true },
    letter: { type: String, default: null },
    stopped: { type: new Schema({ at: Date, by: String }, { _id: false }), default: null },
  },
  { versionKey: false, collection: 'callFollowers' },
);

schema.index({ callId: 1, organisationId: 1 }, { unique: true });
schema.index({ callId: 1, letter: 1 }, { unique: true, partialFilterExpression: { letter: { $type: 'string' } } });

export const CallFollower = defineModel('CallFollower', schema);
