import type { Logger } from 'pino';
import { nextTry } from '~/domain/notifications/retry';
import type { Config } from '#server/config';
import { attachedDocuments } from '#server/agreements/attached-documents';
import { attachedLetters } from '#server/letters/attached-letters';
import { now as clock } from '#server/process/clock';
import { claimMessage, renewClaim, settle, type ClaimedMessage } from './claim-message';
import { deliveryMode } from './delivery-mode';
import { failedTry, mailServer } from './mail-server';
import { renderMessage } from './render-message';
import { setAside } from './set-aside';

const LEASE_MS = 60_000;
const ROUND_MS = 30_000;
const AT_ONCE = 4;

type DeliveryConfig = Pick<Config, 'SMTP_URL' | 'OPENCALL_MODE' | 'MAIL_FROM' | 'BASE_URL'>;

export interface Delivery {
  /** Sends what is due, several at once, until nothing is or half a minute has passed; gives how many were taken up. */
  deliverDue(stopping?: AbortSignal): Promise<number>;
  close(): void;
}

/**
 * The worker of the outbox. A message belongs to the one try that has claimed it; while the try lives it renews its
 * claim, and when its process dies another one takes over after `leaseMs`. Whether the mail server had the mail already
 * is then unknown: it is sent again under the same Message-ID, and the log and the one delivery record say so.
 */
export function startDelivery(config: DeliveryConfig, log: Logger, leaseMs = LEASE_MS): Delivery {
  const mode = deliveryMode(config);
  const server = mode === 'smtp' ? mailServer(config) : null;
  const domain = new URL(config.BASE_URL).hostname;

  async function send(message: ClaimedMessage, messageId: string): Promise<void> {
    const mail = renderMessage(message, config.BASE_URL);
    if (!server) return;
    const envelope = { to: message.to.email, messageId, createdAt: message.createdAt };
    await server.send(mail, envelope, [...(await attachedLetters(mail)), ...(await attachedDocuments(mail))]);
  }

  async function attempt(message: ClaimedMessage): Promise<void> {
    const aside = await setAside(message);
    if (aside) return void (await settle(message, { state: aside, ...(aside === 'skipped' ? { props: null } : {}) }));
    const about = { messageId: message._id, template: message.template, tries: message.tries };
    const messageId = `<${message._id}@${domain}>`;
    const mayBeDuplicate = message.unsureTries > 0 && server !== null;
    if (mayBeDuplicate)
      log.warn(about, 'An earlier try ended unknown: this mail may arrive twice, with one Message-ID');
    try {
      await send(message, messageId);
    } catch (error) {
      return recordFailure(message, error);
    }
    const recorded = await settle(message, {
      state: 'sent',
      delivery: { at: clock(), via: server ? 'smtp' : 'viewer', messageId, mayBeDuplicate },
      lastError: null,
      ...(server ? { props: null } : {}),
    });
    if (recorded) log.info(about, 'Mail sent');
    else log.warn(about, 'This process was paused and another one has taken the mail over: it may arrive twice');
  }

  async function recordFailure(message: ClaimedMessage, error: unknown): Promise<void> {
    const { failure, name, unsure } = failedTry(error);
    const dueAt = nextTry(message.tries, failure, clock());
    await settle(message, {
      ...(dueAt ? { state: 'waiting', dueAt } : { state: 'dead' }),
      lastError: name,
      unsureTries: message.unsureTries + (unsure ? 1 : 0),
    });
    const about = { messageId: message._id, template: message.template, tries: message.tries, failure: name };
    if (dueAt) log.warn({ ...about, dueAt }, 'A mail could not be sent; it is tried again');
    else log.error(about, 'A mail could not be sent; the portal has stopped trying');
  }

  async function drain(stopping?: AbortSignal): Promise<number> {
    let count = 0;
    for (const end = Date.now() + ROUND_MS; Date.now() < end && !stopping?.aborted; count += 1) {
      const message = await claimMessage(clock(), leaseMs);
      if (!message) break;
      const renewal = setInterval(() => void renewClaim(message, clock(), leaseMs).catch(() => undefined), leaseMs / 3);
      await attempt(message).finally(() => clearInterval(renewal));
    }
    return count;
  }

  return {
    async deliverDue(stopping) {
      if (mode === 'waiting') return 0;
      const counts = await Promise.all(Array.from({ length: AT_ONCE }, () => drain(stopping)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    close: () => server?.close(),
  };
}
