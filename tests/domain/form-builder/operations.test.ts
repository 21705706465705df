import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '~/domain/applications/conditions';
import {
  formDefinitionSchema,
  QUESTION_TYPES,
  type FormDefinition,
  type QuestionType,
} from '~/domain/applications/form-definition';
import { applyOperation, MAX_QUESTIONS, type FormOperation } from '~/domain/form-builder/operations';
import { placeBeside, placeOf } from '~/domain/form-builder/places';
import type { DomainError } from '~/domain/shared/errors';
import { emptyLocalized } from '~/domain/shared/localized';

const EMPTY: FormDefinition = { sections: [] };
const named = (en: string) => ({ en, ru: '', tk: '' });
const keysOf = (form: FormDefinition) => questionsOf(form).map(({ key }) => key);

function built(...operations: FormOperation[]): FormDefinition {
  return operations.reduce((form, operation) => applyOperation(form, operation).definition, EMPTY);
}

const section = (title: string): FormOperation => ({
  kind: 'add-section',
  title: named(title),
  introduction: emptyLocalized(),
});
const question = (at: string, label: string, type: QuestionType = 'yes-no'): FormOperation => ({
  kind: 'add-question',
  section: at,
  type,
  label: named(label),
});

const two = built(section('One'), section('Two'), question('one', 'A'), question('one', 'B'), question('two', 'C'));

/** A step of somebody who works on a form: whatever number comes up chooses among what is there. */
const step = fc.record({
  kind: fc.constantFrom(
    'add-section', 'shift-section', 'remove-section', 'add-question', 'shift-question', 'move-question',
    'duplicate-question', 'remove-question',
  ), // prettier-ignore
  one: fc.nat(1_000),
  other: fc.nat(1_000),
  up: fc.boolean(),
  label: fc.constantFrom('Name', 'What is the need?', '...', 'Ä', '2 things'),
  type: fc.constantFrom(...QUESTION_TYPES),
});

function operationOf(
  form: FormDefinition,
  { kind, one, other, up, label, type }: ReturnTypeOfStep,
): FormOperation | null {
  const pick = <Thing>(things: readonly Thing[], number: number) => things[number % Math.max(1, things.length)];
  const place = pick(form.sections, other);
  const key = pick(keysOf(form), one) ?? '';
  if (kind === 'add-section') return { kind, title: named(label), introduction: emptyLocalized() };
  if (!place) return null;
  if (kind === 'shift-section') return { kind, key: place.key, step: up ? 'up' : 'down' };
  if (kind === 'remove-section') return { kind, key: place.key };
  if (kind === 'add-question') return { kind, section: place.key, type, label: named(label) };
  if (!key) return null;
  if (kind === 'shift-question') return { kind, key, step: up ? 'up' : 'down' };
  if (kind === 'move-question') return { kind, key, place: { section: place.key, at: one % 7 } };
  return { kind, key };
}

type ReturnTypeOfStep = typeof step extends fc.Arbitrary<infer Step> ? Step : never;

/** How many questions an operation adds; what it removes is told by the form itself. */
function expectedCount(form: FormDefinition, operation: FormOperation): number {
  const count = keysOf(form).length;
  switch (operation.kind) {
    case 'add-question':
    case 'duplicate-question':
      return count + 1;
    case 'remove-question':
      return count - 1;
    case 'remove-section':
      return count - (form.sections.find(({ key }) => key === operation.key)?.questions.length ?? 0);
    case 'add-section':
    case 'change-section':
    case 'shift-section':
    case 'change-question':
    case 'shift-question':
    case 'move-question':
      return count;
  }
}

describe('working on a form', () => {
  it('keeps keys unique, loses no question and stays a form, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let form = EMPTY;
        for (const one of steps) {
          const operation = operationOf(form, one);
          if (!operation) continue;
          const before = JSON.stringify(form);
          const { definition, key } = applyOperation(form, operation, ['name']);
          expect(JSON.stringify(form)).toBe(before);
          const keys = keysOf(definition);
          expect(new Set(keys).size).toBe(keys.length);
          expect(new Set(definition.sections.map((each) => each.key)).size).toBe(definition.sections.length);
          expect(keys).toHaveLength(expectedCount(form, operation));
          expect(keys).not.toContain('name');
          if (operation.kind === 'add-question') expect(keys).toContain(key);
          form = definition;
        }
        expect(formDefinitionSchema.parse(form)).toEqual(form);
      }),
    );
  });

  it('takes a step back by the opposite step', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.nat(100), fc.boolean(), (steps, number, up) => {
        const form = steps.reduce((now, one) => {
          const operation = operationOf(now, one);
          return operation ? applyOperation(now, operation).definition : now;
        }, two);
        const keys = keysOf(form);
        const key = keys[number % Math.max(1, keys.length)];
        if (!key || !placeBeside(form, key, up ? 'up' : 'down')) return;
        const there = applyOperation(form, { kind: 'shift-question', key, step: up ? 'up' : 'down' }).definition;
        expect(there).not.toEqual(form);
        const back = applyOperation(there, { kind: 'shift-question', key, step: up ? 'down' : 'up' }).definition;
        expect(back).toEqual(form);
      }),
    );
  });

  it('leads from one section into the next, and stops at the ends', () => {
    const down = applyOperation(two, { kind: 'shift-question', key: 'b', step: 'down' }).definition;
    expect(placeOf(down, 'b')).toEqual({ section: 'two', at: 0 });
    expect(applyOperation(two, { kind: 'shift-question', key: 'a', step: 'up' }).definition).toEqual(two);
    expect(applyOperation(two, { kind: 'shift-section', key: 'two', step: 'down' }).definition).toEqual(two);
  });

  it('puts a copy behind its question, with a key of its own', () => {
    const { definition, key } = applyOperation(two, { kind: 'duplicate-question', key: 'a' });
    expect(keysOf(definition)).toEqual(['a', 'a-2', 'b', 'c']);
    expect(key).toBe('a-2');
  });

  it('asks of everybody what depended on a removed question', () => {
    const [a] = questionsOf(two);
    const dependent = applyOperation(two, {
      kind: 'change-question',
      key: 'c',
      question: { ...a!, key: 'c', visibleWhen: { question: 'a', equals: 'yes' } },
    }).definition;
    for (const removal of [
      { kind: 'remove-question', key: 'a' },
      { kind: 'remove-section', key: 'one' },
    ] as const) {
      const { definition } = applyOperation(dependent, removal);
      expect(questionsOf(definition).find(({ key }) => key === 'c')?.visibleWhen).toBeNull();
    }
  });

  it.each([
    ['not-found', { kind: 'remove-question', key: 'x' }],
    ['not-found', { kind: 'shift-section', key: 'x', step: 'up' }],
    ['not-found', question('x', 'A')],
    ['not-found', { kind: 'move-question', key: 'a', place: { section: 'x', at: 0 } }],
    [
      'invalid',
      {
        kind: 'change-question',
        key: 'a',
        question: { ...questionsOf(built(section('S'), question('s', 'L', 'long-text')))[0]!, key: 'a' },
      },
    ],
  ] as const)('refuses with %s', (code, operation) => {
    expect(() => applyOperation(two, operation as FormOperation)).toThrow(
      expect.objectContaining({ code }) as DomainError,
    );
  });

  it('has an end', () => {
    const many = (count: number): FormDefinition => ({
      sections: [
        {
          ...two.sections[0]!,
          questions: Array.from({ length: count }, (_, at) => ({ ...questionsOf(two)[0]!, key: `q${at}` })),
        },
      ],
    });
    const more = { kind: 'duplicate-question', key: 'q1' } as const;
    expect(keysOf(applyOperation(many(MAX_QUESTIONS - 1), more).definition)).toHaveLength(MAX_QUESTIONS);
    expect(() => applyOperation(many(MAX_QUESTIONS), more)).toThrow('formBuilder.error.tooManyQuestions');
    const moved = applyOperation(many(MAX_QUESTIONS), { kind: 'shift-question', key: 'q1', step: 'up' }).definition;
    expect(keysOf(moved).slice(0, 2)).toEqual(['q1', 'q0']);
  });
});
