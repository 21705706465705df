import { createTransport } from 'nodemailer';
import type { Failure } from '~/domain/notifications/retry';
import type { Config } from '#server/config';
import type { Mail } from '#templates/mail/mail';
import type { MailAttachment } from '#server/letters/attached-letters';
import { UNREADABLE } from './render-message';

const CONNECTIONS = 4;

export interface MailServer {
  send(mail: Mail, envelope: Envelope, attachments: readonly MailAttachment[]): Promise<void>;
  close(): void;
}

interface Envelope {
  to: string;
  /** Stable for a message over all of its tries, so that a mail that went out twice is one mail to the receiver. */
  messageId: string;
  createdAt: Date;
}

/** The mail server of `SMTP_URL`. */
export function mailServer({ SMTP_URL, MAIL_FROM }: Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>): MailServer {
  const transport = createTransport({
    url: SMTP_URL ?? '',
    pool: true,
    maxConnections: CONNECTIONS,
    // The outbox decides what is sent again: the pool would do so without a word after a lost connection.
    maxRequeues: 0,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ subject, html, text, unsubscribeUrl }, { to, messageId, createdAt }, attachments) {
      await transport.sendMail({
        from: MAIL_FROM,
        to: { name: '', address: to },
        subject,
        html,
        text,
        attachments: [...attachments],
        messageId,
        date: createdAt,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(unsubscribeUrl ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
        },
        ...(unsubscribeUrl ? { list: { unsubscribe: unsubscribeUrl } } : {}),
      });
    },
    close: () => transport.close(),
  };
}

/** A failed try, named by code and status only: the server's words may hold the address. */
export interface FailedTry {
  failure: Failure;
  name: string;
  /** The connection was lost when the server may have had the whole mail already. */
  unsure: boolean;
}

const NEVER_GOT_THERE = /^(CONN|EHLO|HELO|STARTTLS|AUTH|MAIL FROM|RCPT TO)/;

export function failedTry(error: unknown): FailedTry {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  const refused = responseCode !== undefined && responseCode >= 500 && command === 'RCPT TO';
  const lost = responseCode === undefined && ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT'].includes(code ?? '');
  return {
    failure: refused || code === UNREADABLE ? 'refused' : 'passing',
    name: [code ?? 'ERROR', responseCode, command].filter(Boolean).join(' '),
    unsure: lost && !NEVER_GOT_THERE.test(command ?? ''),
  };
}
