import type { Config } from '#server/config';

/**
 * Where mail goes: to the mail server; without one, to the mail viewer while somebody develops or tries the portal out;
 * in production it waits in the outbox until there is a mail server.
 */
export type DeliveryMode = 'smtp' | 'viewer' | 'waiting';

export function deliveryMode({ SMTP_URL, OPENCALL_MODE }: Pick<Config, 'SMTP_URL' | 'OPENCALL_MODE'>): DeliveryMode {
  if (SMTP_URL) return 'smtp';
  return OPENCALL_MODE === 'production' ? 'waiting' : 'viewer';
}
