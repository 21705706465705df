import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryFault } from '~/domain/requests/entry';
import { DECISIONS, REQUEST_STATES, type RequestDecision } from '~/domain/requests/request';
import { actsOf, CASE_ACTS, caseFault, deletedFrom, lastDay, type CaseFacts } from '~/domain/requests/rules';

const received: CaseFacts = {
  ...{ state: 'received', receivedOn: '2026-03-01', assessedOn: null, decision: null, startedOn: null, reviews: [] },
  ...{ ended: null, meetsAll: true },
};
const at = { today: '2026-06-30', service: 'open' as const };
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-04-${String(date).padStart(2, '0')}`);

describe('an act on a case', () => {
  it('is refused in other states, on coming days, and before what has happened', () => {
    const keyOf = (...[facts, act, done]: [CaseFacts, (typeof CASE_ACTS)[number], { on: string }]) =>
      caseFault(facts, act, done, at)?.key;
    expect(keyOf(received, 'start', { on: '2026-03-02' })).toBe('cases.error.state');
    expect(keyOf(received, 'assessment', { on: '2026-07-01' })).toBe('cases.error.future');
    expect(keyOf(received, 'assessment', { on: '2026-02-28' })).toBe('cases.error.order');
    expect(keyOf(received, 'assessment', { on: '2026-03-01' })).toBeUndefined();
    expect(keyOf({ ...received, assessedOn: '2026-03-04' }, 'assessment', { on: '2026-03-05' })).toBe(
      'cases.error.state',
    );
  });

  it('accepts only who was assessed, into an open service, and says why where a criterion is not met', () => {
    const decide = (facts: CaseFacts, what: RequestDecision, reason = '', service: 'open' | 'paused' = 'open') =>
      caseFault(facts, 'decision', { on: '2026-04-01', what, reason }, { ...at, service })?.key;
    const assessed = { ...received, assessedOn: '2026-03-10' };
    expect(decide(received, 'accepted')).toBe('cases.error.assessment');
    expect(decide(assessed, 'accepted')).toBeUndefined();
    expect(decide({ ...assessed, meetsAll: false }, 'accepted')).toBe('cases.error.reason');
    expect(decide({ ...assessed, meetsAll: false }, 'accepted', 'Nobody else helps')).toBeUndefined();
    expect(decide(assessed, 'accepted', '', 'paused')).toBe('cases.error.paused');
    expect(decide(assessed, 'waiting', '', 'paused')).toBeUndefined();
    expect(decide(assessed, 'refused')).toBe('cases.error.reason');
    expect(decide({ ...assessed, state: 'waiting' }, 'waiting')).toBe('cases.error.waiting');
    expect(caseFault(received, 'redirection', { on: '2026-04-01' }, at)?.key).toBe('cases.error.reason');
  });

  it('of any history keeps its days in order and its states on their way', () => {
    const step = fc.record({ act: fc.constantFrom(...CASE_ACTS), on: day, what: fc.constantFrom(...DECISIONS) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let facts: CaseFacts = { ...received, receivedOn: '2026-04-01' };
        const days = [facts.receivedOn];
        for (const { act, on, what } of steps) {
          const before = facts;
          if (caseFault(facts, act, { on, what, reason: 'Because' }, at)) continue;
          expect(actsOf(before)).toContain(act);
          expect(on >= (days.at(-1) ?? '')).toBe(true);
          days.push(on);
          facts = done(facts, act, on, what);
          expect(lastDay(facts)).toBe(on);
          if (facts.state === 'active') expect(facts.assessedOn !== null && facts.startedOn !== null).toBe(true);
        }
        expect(REQUEST_STATES).toContain(facts.state);
      }),
    );
  });
});

/** What the acts leave, as the use cases write it. */
function done(facts: CaseFacts, act: (typeof CASE_ACTS)[number], on: string, what: RequestDecision): CaseFacts {
  switch (act) {
    case 'assessment':
      return { ...facts, assessedOn: on };
    case 'decision':
      return { ...facts, state: what === 'redirected' ? 'redirected' : what, decision: { what, on } };
    case 'redirection':
      return { ...facts, state: 'redirected', decision: { what: 'redirected', on } };
    case 'start':
      return { ...facts, state: 'active', startedOn: on };
    case 'review':
      return { ...facts, reviews: [...facts.reviews, { on }] };
    case 'end':
      return { ...facts, state: 'ended', ended: { on } };
    case 'withdrawal':
      return { ...facts, state: 'withdrawn', decision: { what: 'refused', on } };
  }
}

it('an entry is refused outside of the service’s time and places', () => {
  const service = { state: 'open' as const, opensOn: '2026-01-10', endsOn: '2026-12-31' };
  const fault = (receivedOn: string, place = 'mary', of = service) =>
    entryFault({ receivedOn, place }, of, ['mary'], '2027-01-31')?.key;
  expect(fault('2026-05-05')).toBeUndefined();
  expect(fault('2027-02-01')).toBe('register.error.future');
  expect(fault('2026-01-09')).toBe('register.error.before');
  expect(fault('2027-01-01')).toBe('register.error.after');
  expect(fault('2026-05-05', 'paris')).toBe('register.error.place');
  expect(fault('2026-05-05', 'mary', { ...service, state: 'ended' as never })).toBe('register.error.closed');
});

it('a closed case is kept for three years', () => {
  expect([deletedFrom('2026-05-31'), deletedFrom('2024-02-29')]).toEqual(['2029-05-31', '2027-03-01']);
});
