import type { FormText } from './form-text';

/** Kept texts of forms that nobody opened again are forgotten after this long, in milliseconds. */
const FORGOTTEN_AFTER_MS = 60 * 24 * 60 * 60_000;
const PREFIX = 'kept text of ';

export interface KeptText {
  /** When it was typed, as an ISO instant. */
  at: string;
  text: FormText;
}

interface Place {
  /** What the form is, with the id of whoever fills it in: `application <id> <section> <user>`. */
  name: string;
  /** AES keys (base64url, 32 bytes), the current one first: the portal gives them to this person only. */
  keys: readonly string[];
  /** This tab: texts of two tabs do not overwrite each other. */
  tab: string;
  /** True while another tab that kept something is still open. */
  isOpen: (tab: string) => boolean;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
}

/** What lies in the storage: nobody but the person with the key reads the text, also on a shared computer. */
interface Sealed {
  at: string;
  nonce: string;
  text: string;
}

/**
 * The text of one form in the browser's storage. `keep` throws where there is no room. Of several texts `take` gives the
 * one of this tab, else the newest of those whose tab is closed, and makes it this tab's.
 */
export function deviceText({ name, keys, tab, isOpen, storage }: Place) {
  const own = `${PREFIX}${name} #${tab}`;
  return {
    async keep({ at, text }: KeptText): Promise<void> {
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const bytes = new TextEncoder().encode(JSON.stringify(text));
      const [first = ''] = keys;
      const sealed = await crypto.subtle.encrypt(cipher(nonce, name), await keyOf(first), bytes);
      const entry: Sealed = { at, nonce: toText(nonce), text: toText(new Uint8Array(sealed)) };
      storage.setItem(own, JSON.stringify(entry));
    },
    async take(): Promise<KeptText | null> {
      const waiting = keysIn(storage)
        .filter((key) => key === own || (key.startsWith(`${PREFIX}${name} #`) && !isOpen(key.split('#')[1] ?? '')))
        .flatMap((key) => entryAt(storage, key))
        .sort((a, b) => Number(b.key === own) - Number(a.key === own) || b.at.localeCompare(a.at));
      for (const entry of waiting) {
        const text = await opened(entry, keys, name);
        if (!text) continue;
        if (entry.key !== own) {
          storage.setItem(own, storage.getItem(entry.key) ?? '');
          storage.removeItem(entry.key);
        }
        return { at: entry.at, text };
      }
      return null;
    },
    forget: () => storage.removeItem(own),
  };
}
export type DeviceText = ReturnType<typeof deviceText>;

/** Forgets what nobody came back for, of everybody who uses the device. */
export function forgetOldTexts(storage: Place['storage'], now: number): void {
  for (const key of keysIn(storage)) {
    if (!key.startsWith(PREFIX)) continue;
    const [entry] = entryAt(storage, key);
    if (!entry || now - Date.parse(entry.at) > FORGOTTEN_AFTER_MS) storage.removeItem(key);
  }
}

function keysIn(storage: Place['storage']): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

function entryAt(storage: Place['storage'], key: string): (Sealed & { key: string })[] {
  try {
    const entry = JSON.parse(storage.getItem(key) ?? '') as Sealed;
    return typeof entry.at === 'string' && entry.nonce && entry.text ? [{ ...entry, key }] : [];
  } catch {
    return [];
  }
}

async function opened(entry: Sealed, keys: readonly string[], name: string): Promise<FormText | null> {
  for (const key of keys) {
    try {
      const bytes = await crypto.subtle.decrypt(
        cipher(fromText(entry.nonce), name),
        await keyOf(key),
        fromText(entry.text),
      );
      return JSON.parse(new TextDecoder().decode(bytes)) as FormText;
    } catch {
      // Kept under another key: an older one of the portal's, or damaged.
    }
  }
  return null;
}

function cipher(iv: Uint8Array<ArrayBuffer>, name: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}

function keyOf(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromText(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function toText(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
}
