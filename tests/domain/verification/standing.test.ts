import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver, isWithin, shownStanding, standingAt, type StandingFacts } from '~/domain/verification/standing';
import {
  stateAfter,
  VERIFICATION_STATES,
  VERIFICATION_STEPS,
  type VerificationStep,
} from '~/domain/verification/status';

const NOW = new Date('2026-11-22T12:00:00+05:00');
const facts = (wishes: Partial<StandingFacts> = {}): StandingFacts => ({
  state: 'none',
  verifiedUntil: null,
  exclusion: null,
  ...wishes,
});

describe('how an organisation stands', () => {
  it('is verified to the last millisecond and lapsed after it', () => {
    const verifiedUntil = new Date('2026-11-22T07:00:00Z');
    const verified = facts({ state: 'verified', verifiedUntil });
    expect(shownStanding(verified, new Date(verifiedUntil.getTime() - 1))).toBe('verified');
    expect(shownStanding(verified, verifiedUntil)).toBe('lapsed');
  });

  it('stays verified while a new check is under way', () => {
    const verifiedUntil = new Date('2027-01-01T00:00:00Z');
    expect(shownStanding(facts({ state: 'waiting', verifiedUntil }), NOW)).toBe('verified');
    expect(shownStanding(facts({ state: 'waiting' }), NOW)).toBe('unverified');
    expect(shownStanding(facts({ state: 'refused' }), NOW)).toBe('refused');
  });

  it('is excluded on every day of an approved period, in Asia/Ashgabat, and on no other', () => {
    const exclusion = { from: '2026-11-22', until: '2026-11-23', approved: true };
    const at = (instant: string) => standingAt(facts({ exclusion }), new Date(instant)).excluded;
    expect(at('2026-11-21T23:59:59+05:00')).toBe(false);
    expect(at('2026-11-22T00:00:00+05:00')).toBe(true);
    expect(at('2026-11-23T23:59:59+05:00')).toBe(true);
    expect(at('2026-11-24T00:00:00+05:00')).toBe(false);
    expect(standingAt(facts({ exclusion: { ...exclusion, approved: false } }), NOW).excluded).toBe(false);
  });

  it('has days that are before, within or after a period, exactly one of them', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.option(day), day, (from, until, today) => {
        fc.pre(until === null || from <= until);
        const noon = new Date(`${today}T12:00:00+05:00`);
        expect(
          [today < from, isWithin({ from, until }, noon), isOver({ from, until }, noon)].filter(Boolean),
        ).toHaveLength(1);
      }),
    );
  });
});

describe('the steps of a verification', () => {
  it('lead through the states that the table names, and nowhere else', () => {
    expect(stateAfter('none', 'asked')).toBe('waiting');
    expect(stateAfter('waiting', 'information-wanted')).toBe('information');
    expect(stateAfter('waiting', 'refused')).toBeNull();
    expect(stateAfter('refusal-proposed', 'refused')).toBe('refused');
    expect(stateAfter('waiting', 'asked')).toBeNull();
  });

  it('never verify nor refuse what did not wait, whatever steps are tried', () => {
    const step = fc.constantFrom(...(Object.keys(VERIFICATION_STEPS) as VerificationStep[]));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let state: (typeof VERIFICATION_STATES)[number] = 'none';
        for (const next of steps) {
          const after = stateAfter(state, next);
          if (after === 'verified') expect(state).toBe('waiting');
          if (after === 'refused') expect(state).toBe('refusal-proposed');
          state = after ?? state;
        }
        expect(VERIFICATION_STATES).toContain(state);
      }),
    );
  });
});
