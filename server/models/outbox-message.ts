import { Schema } from 'mongoose';
import type { Locale } from '~/domain/shared/locale';
import { LOCALES } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/** A mail that must still be sent, or was. It is written in the transaction of what it tells of. */
export interface OutboxMessageRecord {
  _id: string;
  /** Name of the file in `templates/mail/` that writes it, and the plain values that it takes. */
  template: string;
  props: Record<string, unknown>;
  to: { email: string; locale: Locale; userId: string | null };
  state: 'waiting' | 'sending' | 'sent' | 'dead';
  createdAt: Date;
  /** Not before this instant; moves on with every failed try. */
  dueAt: Date;
  tries: number;
  /** The process that is sending it now, and until when it is trusted to. */
  lease: { holder: string; until: Date } | null;
  sentAt: Date | null;
  lastError: string | null;
}

const schema = new Schema<OutboxMessageRecord>(
  {
    _id: String,
    template: { type: String, required: true },
    props: { type: Schema.Types.Mixed, required: true },
    to: {
      email: { type: String, required: true },
      locale: { type: String, enum: LOCALES, required: true },
      userId: { type: String, default: null },
    },
    state: { type: String, enum: ['waiting', 'sending', 'sent', 'dead'], required: true },
    createdAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    tries: { type: Number, required: true },
    lease: { type: { holder: String, until: Date }, default: null, _id: false },
    sentAt: { type: Date, default: null },
    lastError: { type: String, default: null },
  },
  { versionKey: false, minimize: false, collection: 'outboxMessages' },
);

schema.index({ state: 1, dueAt: 1 });
schema.index({ createdAt: -1 });

export const OutboxMessage = defineModel('OutboxMessage', schema);
