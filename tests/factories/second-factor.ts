import { generateSync } from 'otplib';
import { offerSecondFactor } from '#server/accounts/offer-second-factor';
import { enrolSecondFactor } from '#server/accounts/enrol-second-factor';
import type { Actor } from '~/domain/accounts/roles';
import { signIn } from './sign-in';
import { PASSWORD } from './user';

/** The six digits that an authenticator app shows for a secret at an instant. */
export function codeAt(secret: string, instant: Date): string {
  return generateSync({ secret, epoch: Math.floor(instant.getTime() / 1000) });
}

/** Sets up a second step as its owner would: the secret in their phone and the recovery codes on their paper. */
export async function enrol(user: { id: string; actor: Actor }, now = new Date()) {
  const { sessionId } = await signIn(user, now);
  const { secret } = await offerSecondFactor({ actor: user.actor, sessionId });
  const input = { currentPassword: PASSWORD, code: codeAt(secret, now) };
  return { secret, ...(await enrolSecondFactor({ actor: user.actor, sessionId, input, now })) };
}
