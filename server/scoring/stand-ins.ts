import { createHash } from 'node:crypto';

/**
 * Numbers that stand for applications where evaluators do not see who applies: always the same in a call, and in an order
 * that says nothing of when they came or who sent them.
 */
export function standIns(callId: string, applicationIds: readonly string[]): Map<string, number> {
  const placeOf = (id: string) => createHash('sha256').update(`stand-in ${callId} ${id}`).digest('hex');
  const ordered = applicationIds.map((id) => ({ id, place: placeOf(id) })).sort((a, b) => (a.place < b.place ? -1 : 1));
  return new Map(ordered.map(({ id }, at) => [id, at + 1]));
}
