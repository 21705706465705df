import type { Demo } from './demo';
import { DEMO_PASSPHRASE } from './openers';

/** The lines that tell the operator, once, who can sign in to the demo. */
export function tellDemo({ accounts, password }: Demo): string[] {
  if (accounts.length === 0) return ['The demo was loaded.'];
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return [
    `The demo was loaded. Be anybody in it at /demo; everybody signs in with the password ${password}`,
    ...accounts.map(({ email, name, what }) => `  ${email.padEnd(width)}  ${name}, ${what}`),
    `Openers of the demo's calls have the passphrase: ${DEMO_PASSPHRASE}`,
  ];
}
