import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** Somebody signed in on one device. Its cookie holds the token whose SHA-256 (hex) is the id. */
export interface SessionRecord {
  _id: string;
  userId: string;
  createdAt: Date;
  /** Written at most once a minute. */
  lastSeenAt: Date;
  /** The absolute end, however busy the session is. */
  expiresAt: Date;
  device: { browser: string; system: string };
  /** Where it was opened, as a truncated address. */
  place: string;
  /** The password was right and a second step is still open: no door takes such a session. */
  pending: 'second-factor' | null;
  /** TOTP secret offered for enrolment, encrypted under the key ring. */
  offeredSecret: string | null;
  /** Ended before its time. The record stays a day longer, so that a form typed in it finds its owner again. */
  ended: { at: Date; reason: SessionEnd } | null;
}

export const SESSION_ENDS = ['signed-out', 'ended-elsewhere', 'rotated', 'password', 'email', 'access'] as const;
export type SessionEnd = (typeof SESSION_ENDS)[number];

const schema = new Schema<SessionRecord>(
  {
    _id: String,
    userId: { type: String, required: true },
    createdAt: { type: Date, required: true },
    lastSeenAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    device: { browser: { type: String, default: '' }, system: { type: String, default: '' } },
    place: { type: String, default: '' },
    pending: { type: String, enum: ['second-factor'], default: null },
    offeredSecret: { type: String, default: null },
    ended: { type: { at: Date, reason: { type: String, enum: SESSION_ENDS } }, default: null, _id: false },
  },
  { versionKey: false },
);

const KEPT_AFTER_END_SECONDS = 86_400;
schema.index({ userId: 1, lastSeenAt: -1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: KEPT_AFTER_END_SECONDS });

export const Session = defineModel('Session', schema);
