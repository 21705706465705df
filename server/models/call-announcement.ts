import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** How far the subscribers were told of a call. */
export interface CallAnnouncementRecord {
  /** The call's id. */
  _id: string;
  /** The last subscription that was looked at; empty before the first one. */
  reached: string;
  finishedAt: Date | null;
}

const schema = new Schema<CallAnnouncementRecord>(
  { _id: String, reached: { type: String, default: '' }, finishedAt: { type: Date, default: null } },
  { versionKey: false, collection: 'callAnnouncements' },
);

export const CallAnnouncement = defineModel('CallAnnouncement', schema);
