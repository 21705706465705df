import type { Actor } from '~/domain/accounts/roles';
import { CallSeal } from '#server/models/call-seal';
import { contexts } from '#server/sealing/contexts';
import { makeKeyPair } from '#server/sealing/key-pair';
import { newOpener } from '#server/sealing/name-openers';
import { lock } from '#server/sealing/passphrase-lock';
import { createUser } from './user';

export interface SealOpener {
  actor: Actor;
  passphrase: string;
}

/** So that tests do not wait for what is slow on purpose. */
const CHEAP = { memoryCost: 8, timeCost: 1 };

/** Three openers, two of whom open the call, each with a passphrase set; no key yet. */
export async function nameReadyOpeners(callId: string, by: string, now: Date): Promise<SealOpener[]> {
  const roles = ['evaluator', 'evaluator', 'manager'] as const;
  const openers = await Promise.all(
    roles.map(async (role, at) => ({
      actor: (await createUser({ roles: [role] })).actor,
      passphrase: `passphrase of opener number ${at + 1}`,
    })),
  );
  const places = openers.map(async ({ actor: { userId }, passphrase }) => {
    const { publicKey, privateKey } = makeKeyPair();
    const locked = await lock(privateKey, passphrase, contexts.opener(callId, userId), CHEAP);
    const keys = { publicKey: publicKey.toString('base64url'), locked: locked.toString('base64url') };
    return { ...newOpener(userId), keys, confirmedAt: now };
  });
  const named = { by, at: now };
  await CallSeal.create({ _id: callId, named, openers: await Promise.all(places), needed: 2, key: null, version: 1 });
  return openers;
}
