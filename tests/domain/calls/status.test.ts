import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callState, isPublic, type CallFacts } from '~/domain/calls/status';

const at = (text: string) => new Date(text);
const approved: CallFacts = {
  open: null,
  approved: { publishAt: at('2026-03-10T04:00:00Z') },
  cancelled: null,
  closesAt: at('2026-04-01T13:00:00Z'),
};

describe('the state of a call', () => {
  it.each([
    ['draft', { ...approved, approved: null, open: { submitted: false } }, '2026-03-01T00:00:00Z'],
    ['in-approval', { ...approved, approved: null, open: { submitted: true } }, '2026-03-01T00:00:00Z'],
    ['scheduled', approved, '2026-03-10T03:59:59.999Z'],
    ['published', approved, '2026-03-10T04:00:00Z'],
    ['published', { ...approved, open: { submitted: true } }, '2026-03-20T00:00:00Z'],
    ['published', approved, '2026-04-01T12:59:59.999Z'],
    ['closed', approved, '2026-04-01T13:00:00Z'],
    ['opened', { ...approved, openedAt: at('2026-04-02T04:00:00Z') }, '2026-04-02T05:00:00Z'],
    ['cancelled', { ...approved, cancelled: {} }, '2026-03-20T00:00:00Z'],
  ] as const)('is %s by its records and the clock alone', (state, facts, now) => {
    expect(callState(facts, at(now))).toBe(state);
  });

  it('never goes back as time goes on', () => {
    const order = ['scheduled', 'published', 'closed'];
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        const place = (now: Date) => order.indexOf(callState(approved, now));
        expect(place(earlier)).toBeLessThanOrEqual(place(later));
        expect(isPublic(approved, one)).toBe(place(one) > 0);
      }),
    );
  });
});
