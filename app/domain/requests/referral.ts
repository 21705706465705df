import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { entrySchema } from './entry';

/** The sources that referrers send as; they say which one they are. */
export const REFERRAL_SOURCES = ['social-worker', 'hotline', 'juvenile-inspector', 'district-police', 'education', 'health', 'other'] as const; // prettier-ignore
export type ReferralSource = (typeof REFERRAL_SOURCES)[number];

/** A request that a referrer sends: to one service, or by type to whoever serves the person's place. */
export const referralSchema = entrySchema.omit({ receivedOn: true, met: true, source: true }).extend({
  source: z.enum(REFERRAL_SOURCES, messageKey('register.error.source')),
  /** `service:<id>` or `type:<programme>:<service type>`. */
  to: z.string().regex(/^(service:[\w-]{1,64}|type:[\w-]{1,64}:[a-z0-9-]{1,40})$/, messageKey('referrals.error.to')),
});
export type ReferralInput = z.output<typeof referralSchema>;
