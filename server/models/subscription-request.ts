import { Schema } from 'mongoose';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/** A subscription that waits for its address to confirm it; it goes by itself when that does not come. */
export interface SubscriptionRequestRecord {
  /** SHA-256 (hex) of the mailed token. */
  _id: string;
  email: string;
  locale: Locale;
  services: string[];
  places: string[];
  expiresAt: Date;
}

const schema = new Schema<SubscriptionRequestRecord>(
  {
    _id: String,
    email: { type: String, required: true },
    locale: { type: String, enum: LOCALES, required: true },
    services: [String],
    places: [String],
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'subscriptionRequests' },
);

schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const SubscriptionRequest = defineModel('SubscriptionRequest', schema);
