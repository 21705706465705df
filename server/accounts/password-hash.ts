import { hash, verify } from '@node-rs/argon2';
import { Counter } from 'prom-client';

// argon2id is the package's default algorithm; figures after OWASP's password storage advice.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwordVerifications = new Counter({
  name: 'opencall_password_verifications_total',
  help: 'Passwords checked against a hash; every attempt to sign in does it once, whoever it names',
});

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

let nobodys: Promise<string> | undefined;

/** True when the password belongs to the hash. Without a hash (no such account) the same work is done, in vain. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const known = passwordHash ?? (await (nobodys ??= hashPassword('nobody has this one')));
  passwordVerifications.inc();
  const right = await verify(known, password.normalize('NFKC'));
  return right && passwordHash !== null;
}
