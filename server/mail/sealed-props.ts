import { keyring } from '#server/security/keyring';

/** A message's values as they wait: one-time links in them are of no use to who only has the database or a backup. */
export function sealProps(messageId: string, props: object): string {
  return keyring().encrypt(Buffer.from(JSON.stringify(props)), `outbox:${messageId}`);
}

/** The values again. Throws where the key is gone or the text belongs to another message. */
export function openProps(messageId: string, sealed: string): Record<string, unknown> {
  return JSON.parse(keyring().decrypt(sealed, `outbox:${messageId}`).toString()) as Record<string, unknown>;
}
