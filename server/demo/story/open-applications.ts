import { pino } from 'pino';
import { giveShare } from '#server/opening/give-share';
import { runOpenings } from '#server/opening/run-openings';
import { now as clock } from '#server/process/clock';
import { demoActor } from '../demo-actor';
import { DEMO_PASSPHRASE, OPENERS } from '../openers';
import { actAt } from './instants';

/** Two of a call's openers come together and its applications are opened. */
export function openApplications(callId: string, at: Date): Promise<void> {
  return actAt(at, async () => {
    for (const mailbox of OPENERS.slice(0, 2)) {
      const actor = await demoActor(mailbox);
      const sessionId = `demo of ${actor.userId}`;
      await giveShare({ actor, callId, input: { passphrase: DEMO_PASSPHRASE }, sessionId, clock });
    }
    await runOpenings({ log: pino({ level: 'silent' }), signal: new AbortController().signal });
  });
}
