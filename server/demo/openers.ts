import type { Actor } from '~/domain/accounts/roles';
import { nameOpeners } from '#server/sealing/name-openers';
import { setPassphrase } from '#server/sealing/set-passphrase';
import { demoActor } from './demo-actor';

/** Of every opener of the demo: what they open is made up, and whoever tries the demo has to know it. */
export const DEMO_PASSPHRASE = 'we open the demo together';

/** The demo's openers: any two of them open a call. */
export const OPENERS = ['evaluator', 'evaluator.education', 'evaluator.health'];

/** Names the demo's openers of a call, each with the demo's passphrase. */
export async function readyOpeners(approver: Actor, callId: string, now: Date): Promise<void> {
  const actors = await Promise.all(OPENERS.map(demoActor));
  const input = { openers: actors.map(({ userId }) => userId), needed: 2 };
  await nameOpeners({ actor: approver, callId, input, expected: 0, now });
  const passphrase = DEMO_PASSPHRASE;
  await Promise.all(actors.map((actor) => setPassphrase({ actor, callId, passphrase, now })));
}
