import type { Actor } from '~/domain/accounts/roles';
import type { DeviceKeep } from '~/forms/device-keep';
import { keyring } from '#server/security/keyring';

/**
 * Lets the browser keep what somebody types into a form until the portal has it. The key is this person's own, whatever
 * their session: on a shared computer the next one can neither read the text nor is shown it.
 */
export function keepOnDevice({ userId }: Actor, form: string): DeviceKeep {
  const keys = keyring().derive(`kept on device:${userId}`);
  return { name: `${form} ${userId}`, keys: keys.map((key) => key.toString('base64url')).join(' ') };
}
