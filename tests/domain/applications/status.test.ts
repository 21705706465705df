import { describe, expect, it } from 'vitest';
import { callStanding, draftStanding, type ApplicationState } from '~/domain/applications/status';

const closesAt = new Date('2026-12-01T13:00:00Z');
const before = new Date(closesAt.getTime() - 1);
const call = { closesAt, cancelled: null };
const revising = { by: 'somebody', at: before };

describe('what can be typed into an application', () => {
  it.each<[ApplicationState, object | null, string]>([
    ['draft', null, 'open'],
    ['submitted', null, 'submitted'],
    ['submitted', revising, 'open'],
    ['withdrawn', null, 'open'],
  ])('%s, revising %j: %s until the deadline', (state, by, expected) => {
    const application = { state, revising: by };
    expect(draftStanding(call, application, before)).toBe(expected);
    expect(draftStanding(call, application, closesAt)).toBe('late');
    expect(draftStanding({ ...call, cancelled: {} }, application, before)).toBe('cancelled');
  });

  it('a call takes applications until the very millisecond of its deadline', () => {
    expect(callStanding(call, before)).toBe('open');
    expect(callStanding(call, closesAt)).toBe('late');
    expect(callStanding({ ...call, closesAt: null }, before)).toBe('late');
  });
});
