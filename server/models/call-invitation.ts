import { Schema } from 'mongoose';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** Whom an invitation went to. */
export interface InvitedReceiver {
  /** `organisation:<id>` or `address:<folded e-mail>`: of each there is one in a call. */
  key: string;
  organisationId: string | null;
  /** As it was then: the organisation's name, or the address. */
  name: string;
}

/** One sending of invitations to look at a call: the same text to everybody in it. It never changes. */
export interface CallInvitationRecord {
  _id: string;
  callId: string;
  text: Localized;
  receivers: InvitedReceiver[];
  sentBy: string;
  at: Date;
}

const schema = new Schema<CallInvitationRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    text: { type: Schema.Types.Mixed, required: true },
    receivers: [Schema.Types.Mixed],
    sentBy: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, collection: 'callInvitations' },
);

schema.index({ callId: 1, at: -1, _id: -1 });

export const CallInvitation = defineModel('CallInvitation', schema);
