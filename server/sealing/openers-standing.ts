import { openersFault } from '~/domain/sealing/openers';
import type { MessageKey } from '~/domain/shared/message-key';
import { CallSeal, type CallSealRecord, type Opener } from '#server/models/call-seal';

/** How far the openers of a call are, in numbers. */
export interface OpenersStanding {
  /** What keeps the call from being approved; null when nothing does. */
  fault: MessageKey | null;
  named: number;
  needed: number;
  confirmed: number;
  /** Who have tried the share that they hold now. */
  rehearsed: number;
}

/** The standing of a call's openers; all zero while nobody was named. */
export async function openersStanding(callId: string): Promise<OpenersStanding> {
  const seal = await CallSeal.findOne({ _id: callId }, { openers: 1, needed: 1, key: 1 }).lean<CallSealRecord>();
  const { openers, needed } = seal ?? { openers: [], needed: 0 };
  return {
    fault: openersFault(openers, needed),
    named: openers.length,
    needed,
    confirmed: openers.filter(({ confirmedAt }) => confirmedAt !== null).length,
    rehearsed: openers.filter((opener) => rehearsalOf(seal, opener) !== null).length,
  };
}

/** When an opener last tried what they hold now: a rehearsal before the key was split says nothing of the share. */
export function rehearsalOf(seal: Pick<CallSealRecord, 'key'> | null, { rehearsedAt }: Opener): Date | null {
  return rehearsedAt && (!seal?.key || rehearsedAt >= seal.key.madeAt) ? rehearsedAt : null;
}
