import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormDefinition, Question } from '~/domain/applications/form-definition';
import { emptyCall } from '~/domain/calls/empty-call';
import type { EligibilityCheck } from '~/domain/eligibility/checks';
import { criteriaLines } from '~/domain/screening/criteria-lines';
import { makeChecklist, type ScreenedApplication } from '~/domain/screening/make-checklist';
import {
  agreedChecks,
  disputedChecks,
  isEligible,
  isWaiting,
  screeningState,
  standingOpinions,
} from '~/domain/screening/opinions';
import { requestableQuestions, requestedForm, requestEnds } from '~/domain/screening/requestable';
import { emptyLocalized } from '~/domain/shared/localized';

const inAll = (text: string) => ({ en: text, ru: text, tk: text });
const question = (asked: Partial<Question> & Pick<Question, 'key' | 'type'>): Question =>
  ({
    label: inAll(asked.key),
    help: emptyLocalized(),
    required: true,
    identifiesApplicant: false,
    visibleWhen: null,
    ...asked,
  }) as Question;
const form = (...questions: Question[]): FormDefinition => ({
  sections: [{ key: 'all', title: inAll('All'), introduction: emptyLocalized(), questions }],
});

const budget = question({ key: 'budget', type: 'budget', categories: [], overheadPercent: null, maxRows: 10 });
const DEFINITION = form(
  question({ key: 'branch', type: 'yes-no' }),
  question({ key: 'statutes', type: 'files', maxFiles: 1, types: [], maxBytes: 1_000 }),
  question({
    key: 'lease',
    type: 'files',
    maxFiles: 1,
    types: [],
    maxBytes: 1_000,
    visibleWhen: { question: 'branch', equals: 'yes' },
  }),
  question({ key: 'photo', type: 'files', required: false, maxFiles: 1, types: [], maxBytes: 1_000 }),
  question({ key: 'truth', type: 'declaration' }),
  question({ key: 'approach', type: 'long-text', wordLimit: null, characterLimit: 500 }),
  question({ key: 'phone', type: 'short-text', characterLimit: 50 }),
  budget,
);
const line = { category: '', description: 'Wages', unit: 'month', quantity: '2', unitCost: 10_000, own: 1_000 };

function checklistOf(wishes: Partial<ScreenedApplication> = {}, anonymous = false) {
  const application: ScreenedApplication = {
    answers: { branch: 'no', statutes: ['f1'], truth: true, budget: [line] },
    files: [{ id: 'f1', question: 'statutes', name: 'Tertipnama.pdf', type: 'application/pdf', size: 10, sha256: 'a' }],
    supplement: null,
    declaredBy: 'Maral',
    profile: [],
    isExcludedSince: false,
    submittedAt: new Date('2026-11-01T10:00:00Z'),
    ...wishes,
  };
  const { eligibility } = emptyCall(['en']);
  const checks = makeChecklist({
    content: { eligibility: { ...eligibility, criteria: inAll('- Public organisations\n- Two years of work') } },
    definition: DEFINITION,
    context: { ceiling: { amount: 15_000, currency: 'USD' }, ownContribution: 5 },
    application,
    anonymous,
  });
  return Object.fromEntries(checks.map((check) => [check.key, check]));
}

describe('the checklist of an application', () => {
  it('holds the criteria line by line, the documents that are due, the limits of the budget and the declarations', () => {
    expect(Object.keys(checklistOf())).toEqual([
      'words-1', 'words-2', 'file-statutes', 'budget-budget-ceiling', 'budget-budget-ownContribution',
      'declaration-truth', 'signature',
    ]); // prettier-ignore
    expect(checklistOf()['words-2']).toMatchObject({ machine: null, about: { en: 'Two years of work' } });
  });

  it('asks for a document only where the form does', () => {
    const checks = checklistOf({ answers: { branch: 'yes', truth: true } });
    expect(checks['file-lease']?.machine).toBe('not-met');
    expect(checks['file-photo']).toBeUndefined();
  });

  it('finds sums beyond the ceiling, and what is not there', () => {
    expect(checklistOf()['budget-budget-ceiling']?.machine).toBe('not-met');
    const kept = checklistOf({ answers: { budget: [{ ...line, quantity: '1' }] } });
    expect(kept['budget-budget-ceiling']?.machine).toBe('met');
    expect(kept['declaration-truth']?.machine).toBe('not-met');
    expect(checklistOf({ answers: {}, declaredBy: null })['budget-budget-ceiling']?.machine).toBe('unknown');
    expect(checklistOf({ declaredBy: null })['signature']?.machine).toBe('not-met');
  });

  it('takes what was handed in later for what was missing', () => {
    const supplement = { answers: {}, files: [{ question: 'statutes', name: 'Later.pdf' }] };
    const { machine, evidence } = checklistOf({ files: [], supplement })['file-statutes'] ?? {};
    expect(machine).toBe('met');
    expect(evidence?.map(({ says }) => says)).toEqual(['screening.evidence.noFile', 'screening.evidence.later']);
  });

  it('names neither people nor files where the call is anonymous', () => {
    const told = JSON.stringify(checklistOf({}, true));
    expect(told).not.toContain('Maral');
    expect(told).not.toContain('Tertipnama');
  });

  it('does not pass over an exclusion after the deadline', () => {
    const profile: EligibilityCheck[] = [
      { name: 'notExcluded', outcome: 'met', blocks: null, says: 'eligibility.notExcluded.yes' },
    ];
    expect(checklistOf({ profile })['profile-notExcluded']?.machine).toBe('met');
    const since = checklistOf({ profile, isExcludedSince: true })['profile-notExcluded'];
    expect(since?.machine).toBe('not-met');
    expect(since?.evidence).toHaveLength(2);
  });
});

it('criteria in languages of different lengths are one criterion', () => {
  expect(criteriaLines({ en: '1. One\n2. Two', ru: 'Раз\nДва', tk: '' })).toEqual([
    { en: 'One', ru: 'Раз', tk: '' },
    { en: 'Two', ru: 'Два', tk: '' },
  ]);
  expect(criteriaLines({ en: 'One\nTwo', ru: 'Раз', tk: '' })).toHaveLength(1);
  expect(criteriaLines(emptyLocalized())).toEqual([]);
});

describe('what can be asked for again', () => {
  it('is documents and short facts, nothing that is scored, no money, nothing that others depend on', () => {
    const keys = requestableQuestions(DEFINITION, { branch: 'yes' }).map(({ key }) => key);
    expect(keys).toEqual(['statutes', 'lease', 'photo', 'truth', 'phone']);
  });

  it('makes a form of these questions only, none of which must be answered', () => {
    const [section] = requestedForm(DEFINITION, ['lease', 'phone']).sections;
    expect(section?.questions.map(({ key, required, visibleWhen }) => [key, required, visibleWhen])).toEqual([
      ['lease', false, null],
      ['phone', false, null],
    ]);
  });

  it('has until the end of the last day in Ashgabat', () => {
    expect(requestEnds(new Date('2026-11-22T20:00:00Z'), 5).toISOString()).toBe('2026-11-28T18:59:00.000Z');
    expect(requestEnds(new Date('2026-11-22T18:00:00Z'), 5).toISOString()).toBe('2026-11-27T18:59:00.000Z');
  });
});

describe('opinions', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 10, minute));
  const opinion = (userId: string, minute: number, met: boolean) => ({
    userId,
    at: at(minute),
    findings: { a: { met, reason: met ? '' : `${userId} says no` }, b: { met: true, reason: '' } },
  });

  it('are the latest of each who is not recused, after documents were asked for', () => {
    const opinions = [opinion('one', 1, true), opinion('two', 2, true), opinion('one', 3, false)];
    const standing = (recused: string[], request: { at: Date; until: Date; answered: null } | null) =>
      standingOpinions({ opinions, request }, new Set(recused)).map((one) => [one.userId, one.at.getUTCMinutes()]);
    expect(standing([], null)).toEqual([['one', 3], ['two', 2]]); // prettier-ignore
    expect(standing(['one'], null)).toEqual([['two', 2]]);
    expect(standing([], { at: at(3), until: at(9), answered: null })).toEqual([['one', 3]]);
  });

  it('wait while documents can come', () => {
    const request = { at: at(1), until: at(5), answered: null };
    expect(isWaiting({ request }, at(4))).toBe(true);
    expect(isWaiting({ request }, at(5))).toBe(false);
    expect(isWaiting({ request: { ...request, answered: {} } }, at(4))).toBe(false);
  });

  it('agree check by check with the reasons of both', () => {
    const both = [opinion('one', 1, false), opinion('two', 2, false)];
    expect(agreedChecks(both, ['a', 'b'])).toEqual([
      { check: 'a', met: false, reason: 'one says no\ntwo says no' },
      { check: 'b', met: true, reason: '' },
    ]);
    expect(isEligible(agreedChecks(both, ['a', 'b']))).toBe(false);
    expect(screeningState({ outcome: null, opinions: both, isWaiting: false })).toBe('disputed');
  });

  it('every check is either agreed or disputed, whichever of the two comes first', () => {
    const keys = ['a', 'b', 'c'];
    const given = (userId: string) =>
      fc.tuple(...keys.map(() => fc.boolean())).map((met) => ({
        userId,
        at: at(1),
        findings: Object.fromEntries(keys.map((key, index) => [key, { met: met[index] === true, reason: '' }])),
      }));
    fc.assert(
      fc.property(given('one'), given('two'), (one, two) => {
        const disputed = disputedChecks([one, two], keys);
        const agreed = agreedChecks([one, two], keys).map(({ check }) => check);
        expect([...disputed, ...agreed].sort()).toEqual(keys);
        expect(disputedChecks([two, one], keys)).toEqual(disputed);
        expect(agreedChecks([two, one], keys)).toEqual(agreedChecks([one, two], keys));
      }),
    );
  });
});
