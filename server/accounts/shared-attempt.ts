import { createHash } from 'node:crypto';

const running = new Map<string, Promise<void>>();

/**
 * Two of the same at the same time are one attempt: a double click, and what a browser sends again, neither count twice
 * against somebody nor cost twice. `facts` say what is tried and for whom; only their digest is held, and only meanwhile.
 */
export function sharedAttempt(facts: readonly string[], attempt: () => Promise<void>): Promise<void> {
  const key = createHash('sha256').update(JSON.stringify(facts)).digest('base64');
  const begun = running.get(key);
  if (begun) return begun;
  const own = attempt().finally(() => running.delete(key));
  running.set(key, own);
  return own;
}
