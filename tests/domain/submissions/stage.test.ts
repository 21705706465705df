import { describe, expect, it } from 'vitest';
import { draftStanding, type ApplicationState } from '~/domain/applications/status';
import { applicationStage } from '~/domain/submissions/stage';

const closesAt = new Date('2026-12-01T12:00:00Z');
const before = new Date('2026-12-01T11:59:59.999Z');
const NOT = { revising: null, cancelled: null };
const REVISING = { ...NOT, revising: {} };

function stageAt(
  state: ApplicationState,
  { revising, cancelled }: { revising: object | null; cancelled: object | null },
  now: Date,
) {
  return applicationStage({
    state,
    revising,
    standing: draftStanding({ closesAt, cancelled }, { state, revising }, now),
  });
}

describe('where an application stands', () => {
  it.each([
    ['draft', NOT, before, 'draft'],
    ['draft', NOT, closesAt, 'late'],
    ['submitted', NOT, before, 'submitted'],
    ['submitted', NOT, closesAt, 'submitted'],
    ['submitted', REVISING, before, 'revising'],
    // The new version was not submitted: what was submitted before it counts.
    ['submitted', REVISING, closesAt, 'submitted'],
    ['withdrawn', NOT, before, 'withdrawn'],
    ['withdrawn', NOT, closesAt, 'withdrawn'],
    ['submitted', { ...NOT, cancelled: {} }, before, 'cancelled'],
  ] as const)('%s %j at %s: %s', (state, of, now, stage) => {
    expect(stageAt(state, of, now)).toBe(stage);
  });
});
