import { Schema } from 'mongoose';
import type { Quorum } from '~/domain/committee/quorum';
import type { CommitteePart } from '~/domain/committee/parts';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** A member of the committee as the record of a meeting names them. */
export interface Attendee {
  userId: string;
  name: string;
  part: CommitteePart;
  institution: Localized;
}

/** The record of a meeting about one lot; it never changes, a mistake is told by a later record. */
export interface MeetingRecord {
  _id: string;
  callId: string;
  lot: string;
  /** Counts the meetings of the lot, from 1. */
  number: number;
  /** Names the form: sent twice it is one record. */
  formKey: string;
  heldAt: Date;
  present: Attendee[];
  absent: Attendee[];
  /** Kept from the lot by a conflict of interests. */
  recused: Attendee[];
  quorum: Quorum;
  /** Place and decisions (`MeetingContent`) under the key ring: decisions speak of scores. */
  content: string;
  recorded: { by: string; name: string; at: Date };
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<MeetingRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    number: { type: Number, required: true },
    formKey: { type: String, required: true },
    heldAt: { type: Date, required: true },
    present: [mixed],
    absent: [mixed],
    recused: [mixed],
    quorum: { type: mixed, required: true },
    content: { type: String, required: true },
    recorded: { type: mixed, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ callId: 1, lot: 1, number: 1 }, { unique: true });
schema.index({ callId: 1, lot: 1, formKey: 1 }, { unique: true });

export const Meeting = defineModel('Meeting', schema);
