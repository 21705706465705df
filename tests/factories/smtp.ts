import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

export interface ReceivedMail {
  to: string;
  raw: string;
  messageId: string;
}

interface SmtpWishes {
  /** Answers a recipient with this error instead of taking it. */
  refuse?: (address: string) => { code: number; text: string } | undefined;
  /** Runs when a mail is there and before it is acknowledged: a promise that does not resolve is a server that hangs. */
  onMail?: (mail: ReceivedMail) => Promise<void>;
}

// why: the mail server is outside of the portal; this one is real, speaks SMTP, and keeps what it was given.
/** A mail server of this test, until the test ends. */
export async function startSmtp({ refuse, onMail }: SmtpWishes = {}): Promise<{
  url: string;
  received: ReceivedMail[];
}> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const refusal = refuse?.(address);
      done(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
    },
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        const messageId = /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? '';
        const mail = { to: session.envelope.rcptTo[0]?.address ?? '', raw, messageId };
        received.push(mail);
        void (onMail?.(mail) ?? Promise.resolve()).then(() => done(null, randomUUID()));
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received };
}
