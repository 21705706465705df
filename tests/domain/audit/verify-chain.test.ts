import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainText, EMPTY_CHAIN, linkAfter, type ChainHead } from '~/domain/audit/chain';
import {
  beginVerification,
  endVerification,
  verifyNext,
  type DayHead,
  type Finding,
  type StoredEvent,
} from '~/domain/audit/verify-chain';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function chainOf(actions: readonly string[]): StoredEvent[] {
  let head: ChainHead = EMPTY_CHAIN;
  return actions.map((action, index) => {
    const event = { _id: `event-${index + 1}`, action, at: new Date(index * 1000), details: { index } };
    const chain = linkAfter(head, event, sha256);
    head = chain;
    return { ...event, chain };
  });
}

function headOf(events: readonly StoredEvent[]): ChainHead {
  const { sequence, hash } = events.at(-1)?.chain ?? EMPTY_CHAIN;
  return { sequence, hash };
}

function verify(events: readonly StoredEvent[], newest?: ChainHead, heads: DayHead[] = []): Finding[] {
  const state = beginVerification(heads);
  for (const event of [...events].sort((a, b) => a.chain.sequence - b.chain.sequence)) verifyNext(state, event, sha256);
  return endVerification(state, sha256, newest);
}

function rehashed(event: StoredEvent): StoredEvent {
  const { chain, ...rest } = event;
  return { ...rest, chain: { ...chain, hash: sha256(chainText(rest, chain.sequence, chain.previous)) } } as StoredEvent;
}

const at = (events: readonly StoredEvent[], index: number) => events[index] as StoredEvent;

const chains = fc.array(fc.string(), { minLength: 2, maxLength: 40 }).map(chainOf);
const chainAndPlace = chains.chain((events) =>
  fc.record({ events: fc.constant(events), index: fc.nat(events.length - 1) }),
);

describe('a chain of events', () => {
  it('is sound as it was made', () => {
    fc.assert(
      fc.property(chains, (events) => {
        expect(verify(events, headOf(events))).toEqual([]);
      }),
    );
  });

  it('puts the first event behind sixty-four zeros', () => {
    expect(at(chainOf(['accounts.signed-in']), 0).chain).toMatchObject({ sequence: 1, previous: '0'.repeat(64) });
  });

  it('tells which event was edited', () => {
    fc.assert(
      fc.property(
        chainAndPlace,
        fc.constantFrom('action', 'at', 'details', '_id', 'unheardOf'),
        ({ events, index }, member) => {
          const edited = events.with(index, { ...at(events, index), [member]: 'something else' });
          expect(verify(edited, headOf(events))).toMatchObject([{ kind: 'edited', sequence: index + 1 }]);
        },
      ),
    );
  });

  it('tells which event was edited when its hash was made anew', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ events, index }) => {
        const edited = events.with(index, rehashed({ ...at(events, index), action: 'something else' }));
        expect(verify(edited, headOf(events))).toMatchObject([{ kind: 'edited', sequence: index + 1 }]);
      }),
    );
  });

  it('tells which event points elsewhere', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.boolean(), ({ events, index }, rehash) => {
        const { chain } = at(events, index);
        const moved = { ...at(events, index), chain: { ...chain, previous: 'f'.repeat(64) } };
        const edited = events.with(index, rehash ? rehashed(moved) : moved);
        expect(verify(edited, headOf(events))).toMatchObject([{ kind: 'edited', sequence: index + 1 }]);
      }),
    );
  });

  it('tells which event was removed, also the last', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ events, index }) => {
        const removed = events.toSpliced(index, 1);
        expect(verify(removed, headOf(events))).toEqual([{ kind: 'removed', from: index + 1, to: index + 1 }]);
      }),
    );
  });

  it('tells where an event was put in', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.constantFrom(0, 0.5), ({ events, index }, offset) => {
        const { chain } = at(events, index);
        const foreign = { _id: 'foreign', action: 'forged', chain: { ...chain, sequence: chain.sequence + offset } };
        const findings = verify(events.toSpliced(index + 1, 0, foreign), headOf(events));
        expect(findings).toEqual([{ kind: 'inserted', sequence: index + 1 + offset, eventId: 'foreign' }]);
      }),
    );
  });

  it('tells that an event was put behind the last', () => {
    fc.assert(
      fc.property(chains, (events) => {
        const forged = { _id: 'forged', action: 'forged' };
        const longer = [...events, { ...forged, chain: linkAfter(headOf(events), forged, sha256) }];
        expect(verify(longer, headOf(events))).toEqual([
          { kind: 'inserted', sequence: events.length + 1, eventId: 'forged' },
        ]);
      }),
    );
  });

  it('tells which two events changed places', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat(), ({ events, index }, other) => {
        const second = other % events.length;
        fc.pre(second !== index);
        const swapped = events
          .with(index, { ...at(events, index), chain: at(events, second).chain })
          .with(second, { ...at(events, second), chain: at(events, index).chain });
        const [low, high] = [Math.min(index, second) + 1, Math.max(index, second) + 1];
        expect(verify(swapped, headOf(events))).toMatchObject([
          { kind: 'reordered', sequence: low, belongsAt: high },
          { kind: 'reordered', sequence: high, belongsAt: low },
        ]);
      }),
    );
  });

  it('tells from the published heads that it was made anew, and since when', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ events, index }) => {
        const heads = events.map(({ chain }, day) => ({
          day: `day-${day + 1}`,
          sequence: chain.sequence,
          hash: chain.hash,
        }));
        const forged = chainOf(events.map(({ action }, place) => String(action) + (place >= index ? '!' : '')));
        const [first] = verify(forged, headOf(forged), heads);
        expect(first).toEqual({ kind: 'rewritten', day: `day-${index + 1}`, sequence: index + 1, agreedUpTo: index });
      }),
    );
  });

  it('stays small however much was changed', () => {
    const events = chainOf(Array.from({ length: 500 }, (_, index) => `action-${index}`));
    const findings = verify(
      events.map((event) => ({ ...event, action: 'all of them' })),
      headOf(events),
    );
    expect(findings).toHaveLength(500);
    expect(findings.every(({ kind }) => kind === 'edited')).toBe(true);
  });
});
