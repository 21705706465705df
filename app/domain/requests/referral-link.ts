import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { REFERRAL_SOURCES, referralSchema } from './referral';

/** A link works so many days at most; an institution that goes on gets a new one. */
export const MOST_LINK_DAYS = 366;

/** A link for an institution without accounts: who holds it, as which source it writes, in which programme, until when. */
export const referralLinkSchema = z.object({
  programmeId: z.string().min(1, messageKey('referLinks.error.programme')).max(64),
  holder: z.string().trim().min(1, messageKey('referLinks.error.holder')).max(200),
  source: z.enum(REFERRAL_SOURCES, messageKey('register.error.source')),
  validUntil: z.iso.date(messageKey('form.error.date')),
});
export type ReferralLinkInput = z.output<typeof referralLinkSchema>;

/** What is sent by a link: as what it writes stands in the link. */
export const linkedReferralSchema = referralSchema.omit({ source: true });
export type LinkedReferralInput = z.output<typeof linkedReferralSchema>;

export const linkRevocationSchema = z.object({
  version: z.coerce.number().int().min(1),
  reason: z.string().trim().min(1, messageKey('referLinks.error.reason')).max(1_000),
});

export const LINK_STATES = ['working', 'expired', 'revoked'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** Where a link stands on a day; it works on its last day, too. */
export function linkState({ validUntil, revoked }: { validUntil: string; revoked: unknown }, today: string): LinkState {
  if (revoked) return 'revoked';
  return validUntil < today ? 'expired' : 'working';
}
