import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { CallRecord } from '#server/models/call';
import { loadResultReader } from '#server/ranking/load-result-reader';

/** Whether somebody of the office may know a lot's result: a conflict found later takes it back, and its committee handles no letters. */
export async function mayKnowLot(actor: Actor, callId: string, lot: string): Promise<boolean> {
  try {
    return (await loadResultReader({ actor, callId, lot })).scope === null;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** The lots of a call whose letters somebody of the office may read, by key. */
export async function knowableLots(actor: Actor, { _id, current }: CallRecord): Promise<string[]> {
  const known: string[] = [];
  for (const { key } of current?.content.lots.lots ?? []) if (await mayKnowLot(actor, _id, key)) known.push(key);
  return known;
}
