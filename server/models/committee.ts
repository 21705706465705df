import { Schema } from 'mongoose';
import { COMMITTEE_PARTS, type CommitteePart } from '~/domain/committee/parts';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** A place on a committee and who holds it; who left keeps theirs on record. */
export interface Seat {
  userId: string;
  /** As it was at the appointment. */
  name: string;
  institutionId: string;
  institution: Localized;
  part: CommitteePart;
  appointed: { by: string; at: Date };
  /** The declaration of impartiality and confidentiality, in the words (a digest of them) that were agreed to. */
  impartial: { at: Date; sha256: string } | null;
  left: {
    by: string;
    at: Date;
    reason: string;
    /** What became of the sheets that were given by then. */
    sheets: 'kept' | 'void';
    /** Who took the place, if anybody. */
    replacedBy: string | null;
  } | null;
}

/** The committee of a call. */
export interface CommitteeRecord {
  /** The call. */
  _id: string;
  institutionId: string;
  /** The order of appointment: its number and day (`2026-11-22`). */
  order: { number: string; day: string };
  appointed: { by: string; at: Date };
  seats: Seat[];
  /** Who chairs a lot in place of a chair with a conflict there; the latest last. */
  actingChairs: { lot: string; userId: string; by: string; at: Date }[];
  version: number;
}

const mixed = Schema.Types.Mixed;

const seat = new Schema<Seat>(
  {
    userId: String,
    name: String,
    institutionId: String,
    institution: mixed,
    part: { type: String, enum: COMMITTEE_PARTS },
    appointed: mixed,
    impartial: { type: mixed, default: null },
    left: { type: mixed, default: null },
  },
  { _id: false, minimize: false },
);

const schema = new Schema<CommitteeRecord>(
  {
    _id: String,
    institutionId: { type: String, required: true },
    order: { type: mixed, required: true },
    appointed: { type: mixed, required: true },
    seats: [seat],
    actingChairs: [mixed],
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ 'seats.userId': 1 });

export const Committee = defineModel('Committee', schema);
