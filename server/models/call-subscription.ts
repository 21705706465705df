import { Schema } from 'mongoose';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/** An address that hears of new calls, confirmed by its owner. It goes when they unsubscribe. */
export interface CallSubscriptionRecord {
  _id: string;
  email: string;
  emailKey: string;
  locale: Locale;
  /** Codes; empty for all. */
  services: string[];
  places: string[];
  /** Calls published before are no news. */
  since: Date;
}

const schema = new Schema<CallSubscriptionRecord>(
  {
    _id: String,
    email: { type: String, required: true },
    emailKey: { type: String, required: true },
    locale: { type: String, enum: LOCALES, required: true },
    services: [String],
    places: [String],
    since: { type: Date, required: true },
  },
  { versionKey: false, collection: 'callSubscriptions' },
);

schema.index({ emailKey: 1 }, { unique: true });

export const CallSubscription = defineModel('CallSubscription', schema);
