import { keyring } from './keyring';

/** A value as JSON, encrypted under the key ring for one place (`application-section:<id>`), so that it opens nowhere else. */
export function sealJson(value: unknown, place: string): string {
  return keyring().encrypt(Buffer.from(JSON.stringify(value)), place);
}

/** The value again. Throws where the key is gone or the text belongs to another place. */
export function openJson(sealed: string, place: string): unknown {
  return JSON.parse(keyring().decrypt(sealed, place).toString());
}
