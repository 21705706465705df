import type { catalogue } from '~/locales/en/catalogue';

/** The name of a text in the message catalogues. */
export type MessageKey = keyof typeof catalogue;

/** Marks a string as a catalogue key where a library only takes strings, so that tsc still checks it. */
export function messageKey(key: MessageKey): MessageKey {
  return key;
}

export function isMessageKey(value: string): value is MessageKey {
  return /^[a-z]\w*(\.\w+)+$/i.test(value);
}
