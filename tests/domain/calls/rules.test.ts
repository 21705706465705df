import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_ORDER } from '~/domain/calls/dates';
import { callFaults } from '~/domain/calls/rules';
import type { CallContent } from '~/domain/calls/schema';
import { completeness } from '~/domain/calls/texts';
import { USUAL_TERMS, type EvaluationTerms } from '~/domain/evaluation/terms';
import { callContent, inAll, lot, RUBRIC } from '#tests/factories/call';

const now = new Date('2026-03-02T06:00:00Z');
const content = (wishes: Partial<CallContent> = {}) => callContent(now, ['one', 'two'], wishes);
const faults = (wishes: Partial<CallContent>) => callFaults(content(wishes), now);

describe('what keeps a call from being published', () => {
  it('is nothing where nothing is missing', () => {
    expect(faults({})).toEqual([]);
    expect(completeness(content()).every(({ there, wanted }) => there === wanted && wanted > 10)).toBe(true);
  });

  it('is a text missing in a language that the call says it has, and only then', () => {
    const about = { ...content().about, title: { ...inAll('Care'), tk: '' } };
    expect(faults({ about })).toEqual([{ section: 'about', key: 'calls.fault.missingTk', values: { count: 1 } }]);
    expect(faults({ about: { ...about, languages: ['en', 'ru'] } })).toEqual([]);
    expect(completeness(content({ about })).map(({ there, wanted }) => wanted - there)).toEqual([0, 0, 1]);
  });

  it('is weights that are not 100 together', () => {
    const criteria = RUBRIC.criteria.map((criterion) => ({ ...criterion, weight: 45 }));
    expect(faults({ rubric: { template: 'standard', rubric: { ...RUBRIC, criteria } } })).toEqual([
      { section: 'rubric', key: 'calls.fault.weights', values: { total: 90 } },
    ]);
  });

  it('is a lot without its numbers, and no lot at all', () => {
    expect(faults({ lots: { lots: [lot(), lot({ key: 'lot-2', ceiling: null })] } })).toEqual([
      { section: 'lots', key: 'calls.fault.lotIncomplete', values: { number: 2 } },
    ]);
    expect(faults({ lots: { lots: [] } })).toEqual([{ section: 'lots', key: 'calls.fault.noLots' }]);
  });

  it('is a committee of one institution, or of fewer members than its quorum', () => {
    const { committee } = content();
    expect(faults({ committee: { ...committee, seats: [{ institutionId: 'one', seats: 2 }] } })).toEqual([
      { section: 'committee', key: 'calls.fault.fewInstitutions', values: { minimum: 2 } },
      { section: 'committee', key: 'calls.fault.fewMembers', values: { members: 2 } },
    ]);
  });

  it('is a rule of the evaluation without its number, or beyond what the rubric and the committee can do', () => {
    const { committee } = content();
    const ruled = (evaluation: Partial<EvaluationTerms>, minScoreSheets = 2) =>
      faults({ committee: { ...committee, minScoreSheets, evaluation: { ...USUAL_TERMS, ...evaluation } } });
    expect(ruled({})).toEqual([]);
    expect(faults({ committee: { ...committee, evaluation: { ...USUAL_TERMS, documentDays: null } } })).toEqual([
      { section: 'committee', key: 'calls.fault.termsOfEvaluation' },
    ]);
    const { scale } = RUBRIC;
    expect(ruled({ commentUpTo: scale + 1 })).toEqual([
      { section: 'committee', key: 'calls.fault.termsBeyondScale', values: { scale } },
    ]);
    expect(ruled({ assignment: 'some' }, 1)).toEqual([{ section: 'committee', key: 'calls.fault.fewSheets' }]);
  });

  it('is any order of the key dates but the one', () => {
    const { dates } = content();
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...DATE_ORDER], { minLength: DATE_ORDER.length, maxLength: DATE_ORDER.length }),
        (order) => {
          const days = order.map(
            (name) => [name, dates[DATE_ORDER[order.indexOf(name)] ?? name].slice(0, 10)] as const,
          );
          const local = days.map(([name, day]) => [name, /On$|startsOn/.test(name) ? day : `${day}T12:00`]);
          const shuffled = Object.fromEntries(local) as CallContent['dates'];
          const inOrder = order.every((name, at) => name === DATE_ORDER[at]);
          expect(faults({ dates: shuffled }).length === 0).toBe(inOrder);
        },
      ),
    );
  });

  it('is a publication after its dates', () => {
    const late = callFaults(content(), new Date(now.getTime() + 15 * 86_400_000));
    expect(late).toEqual([{ section: 'dates', key: 'calls.fault.dateOrder.clarificationsUntil' }]);
  });
});
