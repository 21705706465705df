import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointmentFaults, type NamedSeat } from '~/domain/committee/appointment';
import { COMMITTEE_PARTS, isVoting } from '~/domain/committee/parts';

const RULES = { minInstitutions: 2, quorum: 3, seats: [], evenReason: '' };

const seats = (...parts: [NamedSeat['part'], string][]): NamedSeat[] =>
  parts.map(([part, institutionId], at) => ({ userId: `u${at}`, institutionId, part }));

const keys = (people: readonly NamedSeat[], rules = RULES) => appointmentFaults(people, rules).map(({ key }) => key);

describe('the faults of an appointment', () => {
  it('are none for a chair and two members of two institutions', () => {
    expect(
      keys(seats(['chair', 'a'], ['member', 'b'], ['member', 'b'], ['secretary', 'c'], ['alternate', 'c'])),
    ).toEqual([]);
  });

  it('tell of an even number only where the order does not say why', () => {
    const four = seats(['chair', 'a'], ['member', 'b'], ['member', 'b'], ['member', 'a']);
    expect(keys(four)).toEqual(['committee.fault.even']);
    expect(keys(four, { ...RULES, evenReason: 'Two institutions of equal standing' })).toEqual([]);
  });

  it('tell of seats that are not as the call promised them', () => {
    const three = seats(['chair', 'a'], ['member', 'b'], ['member', 'b']);
    const promised = (a: number, b: number) => [
      { institutionId: 'a', seats: a },
      { institutionId: 'b', seats: b },
    ];
    expect(keys(three, { ...RULES, seats: promised(1, 2) as never })).toEqual([]);
    expect(keys(three, { ...RULES, seats: promised(2, 1) as never })).toEqual(['committee.fault.seats']);
  });

  it('are found whenever one of the rules is broken', () => {
    const seat = fc.record({
      userId: fc.uuid(),
      institutionId: fc.constantFrom('a', 'b', 'c'),
      part: fc.constantFrom(...COMMITTEE_PARTS),
    });
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 9 }), (people) => {
        const voting = people.filter(({ part }) => isVoting(part));
        const isSound =
          voting.length >= 3 &&
          voting.length % 2 === 1 &&
          people.filter(({ part }) => part === 'chair').length === 1 &&
          people.filter(({ part }) => part === 'secretary').length <= 1 &&
          new Set(voting.map(({ institutionId }) => institutionId)).size >= 2;
        expect(keys(people).length === 0).toBe(isSound);
      }),
    );
  });
});
