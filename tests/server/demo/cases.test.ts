import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryFault } from '~/domain/requests/entry';
import { caseFault, type CaseAct, type CaseFacts } from '~/domain/requests/rules';
import type { RequestDecision } from '~/domain/requests/request';
import { dayAfter } from '#server/demo/pilot/case-life';
import { DAYS_OF_REGISTER, demoCases, servedFrom, type DemoCase } from '#server/demo/pilot/cases';
import { DELIVERED } from '#server/demo/pilot/delivered';

type Step = [CaseAct, { on: string; what?: RequestDecision; reason?: string }, Partial<CaseFacts>];

/** The acts that would have made a case what it is, with what each of them leaves behind. */
function stepsOf({ assessedOn, waitingSince, decision, startedOn, reviews, ended, state }: DemoCase): Step[] {
  const steps: Step[] = [];
  if (assessedOn) steps.push(['assessment', { on: assessedOn }, { assessedOn }]);
  if (waitingSince) {
    const what = 'waiting' as const;
    steps.push([
      'decision',
      { on: waitingSince, what, reason: 'full' },
      { state: what, decision: { what, on: waitingSince } },
    ]);
  }
  if (decision && decision.what !== 'waiting') {
    const { what, on, reason } = decision;
    const act = what === 'redirected' ? 'redirection' : 'decision';
    steps.push([act, { on, what, reason: reason?.en ?? '' }, { state: what, decision }]);
  }
  if (state === 'withdrawn') steps.push(['withdrawal', { on: assessedOn ?? '', reason: 'own wish' }, { state }]);
  if (startedOn) steps.push(['start', { on: startedOn }, { startedOn, state: 'active' }]);
  for (const [at, { on }] of reviews.entries()) steps.push(['review', { on }, { reviews: reviews.slice(0, at + 1) }]);
  if (ended) steps.push(['end', { on: ended.on }, { ended, state: 'ended' }]);
  return steps;
}

/** Replays a case by the register's rules; its state in the end. */
function replayed(one: DemoCase, today: string): string {
  let facts: CaseFacts = {
    ...{ state: 'received', receivedOn: one.entry.receivedOn, assessedOn: null, decision: null, startedOn: null },
    ...{ reviews: [], ended: null, meetsAll: one.entry.met.length === 4 },
  };
  for (const [act, input, after] of stepsOf(one)) {
    expect([one.seed, act, caseFault(facts, act, input, { today, service: 'open' })]).toEqual([one.seed, act, null]);
    facts = { ...facts, ...after };
  }
  return facts.state;
}

it('live by the register’s rules on whatever day the demo is loaded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
      const today = dayAfter('2024-01-01', days);
      const all = demoCases(today);
      expect(all.length).toBeGreaterThan(200);
      const service = { state: 'open' as const, opensOn: dayAfter(today, -DAYS_OF_REGISTER), endsOn: null };
      for (const one of all) {
        const places = servedFrom(DELIVERED[one.service]?.place ?? '');
        expect([one.seed, entryFault(one.entry, service, places, today)]).toEqual([one.seed, null]);
        expect([one.seed, replayed(one, today)]).toEqual([one.seed, one.state]);
        expect(one.state === 'redirected').toBe(one.to !== null);
      }
    }),
    { numRuns: 20 },
  );
});

it('are the same for the same day', () => {
  expect(demoCases('2026-11-22')).toEqual(demoCases('2026-11-22'));
});
