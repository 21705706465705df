import { Schema } from 'mongoose';
import { MESSAGE_STATES, type MessageState } from '~/domain/notifications/status';
import type { Locale } from '~/domain/shared/locale';
import { LOCALES } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/** That a message has left, once and for all. */
export interface DeliveryRecord {
  at: Date;
  via: 'smtp' | 'viewer' | 'digest';
  /** The `Message-ID` under which it went, or the outbox message that collected it. */
  messageId: string;
  /** An earlier try ended without the mail server's word, so that it may have arrived twice, under one Message-ID. */
  mayBeDuplicate: boolean;
}

/** A mail that must still be sent, or was. It is written in the transaction of what it tells of. */
export interface OutboxMessageRecord {
  _id: string;
  /** Name of the file in `templates/mail/` that writes it. */
  template: string;
  /** The values that the template takes, sealed under the key ring (they hold one-time links); null once it has left. */
  props: string | null;
  to: { email: string; locale: Locale; userId: string | null };
  state: MessageState;
  createdAt: Date;
  /** Not before this instant; while it is being sent: when another process may take it over. */
  dueAt: Date;
  /** Tries that were begun. */
  tries: number;
  /** Of these, how many ended without the mail server's word: the process died, or the connection was lost. */
  unsureTries: number;
  /** Names the one try that may write the outcome. */
  lease: string | null;
  delivery: DeliveryRecord | null;
  /** What the mail server answered last: code and status only, never its words, which may hold the address. */
  lastError: string | null;
  discarded: { at: Date; by: string; reason: string } | null;
}

const schema = new Schema<OutboxMessageRecord>(
  {
    _id: String,
    template: { type: String, required: true },
    props: { type: String, default: null },
    to: {
      email: { type: String, required: true },
      locale: { type: String, enum: LOCALES, required: true },
      userId: { type: String, default: null },
    },
    state: { type: String, enum: MESSAGE_STATES, required: true },
    createdAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    tries: { type: Number, required: true },
    unsureTries: { type: Number, default: 0 },
    lease: { type: String, default: null },
    delivery: {
      type: {
        at: { type: Date, required: true },
        via: { type: String, enum: ['smtp', 'viewer', 'digest'], required: true },
        messageId: { type: String, required: true },
        mayBeDuplicate: { type: Boolean, required: true },
      },
      default: null,
      _id: false,
    },
    lastError: { type: String, default: null },
    discarded: { type: { at: Date, by: String, reason: String }, default: null, _id: false },
  },
  { versionKey: false, collection: 'outboxMessages' },
);

schema.index({ state: 1, dueAt: 1 });
schema.index({ state: 1, createdAt: -1 });
schema.index({ template: 1, createdAt: -1 });
schema.index({ 'to.userId': 1, state: 1 });
schema.index({ createdAt: -1 });

export const OutboxMessage = defineModel('OutboxMessage', schema);
