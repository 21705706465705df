import { DomainError } from '~/domain/shared/errors';
import { currentConfig } from '#server/current-config';
import { pageWithin } from '#server/database/page-within';
import { OutboxMessage, type OutboxMessageRecord } from '#server/models/outbox-message';
import type { Mail } from '#templates/mail/mail';
import { deliveryMode } from './delivery-mode';
import { renderMessage } from './render-message';

const MAILS_A_PAGE = 25;
const VIEWED = { state: 'sent', 'delivery.via': 'viewer' } as const;

export interface ViewedMail {
  id: string;
  to: string;
  at: Date;
  subject: string;
}

/** The viewer exists only where mail goes nowhere else; anywhere else its pages are not found. */
function assertViewer(): void {
  if (deliveryMode(currentConfig()) !== 'viewer') throw new DomainError('not-found');
}

/** The mails that would have left, the newest first. */
export async function listViewedMails(page: number): Promise<{ mails: ViewedMail[]; page: number; pages: number }> {
  assertViewer();
  const { skipped, ...shown } = pageWithin(page, await OutboxMessage.countDocuments(VIEWED), MAILS_A_PAGE);
  const messages = await OutboxMessage.find(VIEWED).sort({ createdAt: -1 }).skip(skipped).limit(MAILS_A_PAGE).lean();
  const mails = messages.map((message) => viewed(message, written(message)));
  return { mails, ...shown };
}

/** One mail as its recipient would have it. */
export async function getViewedMail(id: string): Promise<ViewedMail & Pick<Mail, 'html' | 'text'>> {
  assertViewer();
  const message = await OutboxMessage.findOne({ _id: id, ...VIEWED }).lean();
  const mail = message && written(message);
  if (!message || !mail) throw new DomainError('not-found');
  return { ...viewed(message, mail), html: mail.html, text: mail.text };
}

function viewed({ _id, to, createdAt, template }: OutboxMessageRecord, mail: Mail | null): ViewedMail {
  return { id: _id, to: to.email, at: createdAt, subject: mail?.subject ?? template };
}

/** A mail of an earlier version of the portal may not be readable any more. */
function written(message: OutboxMessageRecord): Mail | null {
  try {
    return renderMessage(message, currentConfig().BASE_URL);
  } catch {
    return null;
  }
}
