import type { Text } from '~/locales/text';

/** A device in words that its owner knows it by: "Firefox on Windows". */
export function deviceNameIn(text: Text, { browser, system }: { browser: string; system: string }): string {
  if (!browser) return text('accounts.sessions.unknown');
  return system ? text('accounts.sessions.deviceName', { browser, system }) : browser;
}
