import { randomUUID } from 'node:crypto';
import { EMPTY_CHAIN, linkAfter, type ChainHead } from '~/domain/audit/chain';
import { sha256 } from '#server/audit/chain-events';
import { AuditEvent } from '#server/models/audit-event';
import { AuditHead } from '#server/models/audit-head';

const FIRST = Date.UTC(2026, 0, 1);
const BATCH = 5000;
const EVENTS_A_DAY = 1000;

/** Writes a sound chain of `count` events with the head of each day, faster than the portal would. */
export async function writeChain(count: number): Promise<void> {
  let head: ChainHead = EMPTY_CHAIN;
  for (let from = 0; from < count; from += BATCH) {
    const events = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => {
      const event = eventAt(from + index);
      const chain = linkAfter(head, event, sha256);
      head = chain;
      return { ...event, chain };
    });
    await AuditEvent.collection.insertMany(events as never, { ordered: false });
    const days = events.filter(({ chain }) => chain.sequence % EVENTS_A_DAY === 0 || chain.sequence === count);
    const heads = days.map(({ at, chain: { sequence, hash } }) => ({
      _id: at.toISOString().slice(0, 10),
      sequence,
      hash,
      at,
    }));
    if (heads.length > 0) await AuditHead.collection.insertMany(heads as never);
  }
}

function eventAt(index: number) {
  return {
    _id: randomUUID(),
    at: new Date(FIRST + Math.floor(index / EVENTS_A_DAY) * 86_400_000 + (index % EVENTS_A_DAY)),
    action: index % 3 === 0 ? 'accounts.signed-in' : 'calls.published',
    actorId: `user-${index % 50}`,
    actorRoles: ['manager'],
    subject: { kind: 'call', id: `call-${index % 500}` },
    details: { lots: index % 7, note: 'Kär möhleti uzaldyldy' },
    before: null,
    after: sha256(String(index)),
    requestId: null,
  };
}
