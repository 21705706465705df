import fc from 'fast-check';
import { get } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { answersSchema } from '~/domain/applications/answers-schema';
import { isAsked, questionsOf } from '~/domain/applications/conditions';
import { formDefinitionSchema } from '~/domain/applications/form-definition';
import { formFaults } from '~/domain/applications/form-faults';
import { nestAnswers } from '~/forms/application/answer-names';
import { isFieldOf, readAnswers } from '~/forms/application/read-answers';
import { sectionResolver } from '~/forms/application/section-resolver';
import { filledForm, type FilledForm } from '#tests/factories/answer-arbitraries';
import { violationsOf, type Violation } from '#tests/factories/answer-violations';
import { contextArbitrary, formArbitrary } from '#tests/factories/form-arbitraries';

const filled = fc
  .tuple(formArbitrary, contextArbitrary)
  .chain(([definition, context]) => filledForm(definition, context));
const read = (form: FilledForm) => readAnswers({ ...form, demand: 'complete' });
const inSchema = ({ definition, context, typed, files }: FilledForm) =>
  answersSchema(definition, context).safeParse({ answers: { ...nestAnswers(typed), ...files } });

describe('any form', () => {
  it('is sound, and the same after it went through JSON', () => {
    fc.assert(
      fc.property(formArbitrary, (definition) => {
        expect(formFaults(definition)).toEqual([]);
        expect(formDefinitionSchema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
      }),
    );
  });

  it('takes what it can produce, and keeps nothing of what is hidden', () => {
    fc.assert(
      fc.property(filled, (form) => {
        expect(read(form)).toEqual({ answers: form.answers, errors: {} });
        expect(inSchema(form).data).toEqual(form.answers);
        const strangers = Object.keys(form.typed).filter(
          (name) => !form.definition.sections.some((section) => isFieldOf(section, name)),
        );
        expect(strangers).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('does not demand what is hidden, and demands nothing while it is being filled in', () => {
    fc.assert(
      fc.property(filled, (form) => {
        const hidden = questionsOf(form.definition).filter((question) => !isAsked(question, form.answers));
        const own = (name: string) =>
          hidden.some(({ key }) => name === `answers.${key}` || name.startsWith(`answers.${key}.`));
        const typed = Object.fromEntries(Object.entries(form.typed).filter(([name]) => !own(name)));
        const files = Object.fromEntries(Object.entries(form.files).filter(([key]) => !own(`answers.${key}`)));
        expect(read({ ...form, typed, files })).toEqual({ answers: form.answers, errors: {} });
        expect(readAnswers({ ...form, typed: {}, files: {}, demand: 'typed' })).toEqual({ answers: {}, errors: {} });
      }),
    );
  });
});

/** A form with one thing wrong. */
const spoilt = filled.chain((form) => {
  const asked = questionsOf(form.definition).filter(({ key }) => key in form.answers);
  const all = asked.flatMap((question) =>
    violationsOf(question, form.context).map((violation) => ({
      form: spoil(form, question.key, violation),
      question,
      violation,
    })),
  );
  return all.length > 0 ? fc.constantFrom(...all) : fc.constant(null);
});

function spoil(form: FilledForm, key: string, { typed, files }: Violation): FilledForm {
  const changed: Record<string, string | string[] | undefined> = { ...form.typed };
  for (const [behind, value] of Object.entries(typed)) changed[`answers.${key}${behind}`] = value;
  const kept = Object.entries(changed).filter((field): field is [string, string | string[]] => field[1] !== undefined);
  return { ...form, typed: Object.fromEntries(kept), files: files ? { ...form.files, [key]: files } : form.files };
}

describe('one thing wrong in any form', () => {
  it('is told at its field, by the server and in the browser', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(spoilt, async (one) => {
        if (!one) return;
        const { form, question, violation } = one;
        const name = `answers.${question.key}${violation.field}`;
        const { errors } = read(form);
        expect([violation.name, Object.entries(errors).map(([at, { key }]) => [at, key])]).toEqual([
          violation.name,
          [[name, violation.key]],
        ]);
        const issues = inSchema(form).error?.issues.map(({ path, message }) => [path.join('.'), message]);
        expect(issues).toEqual([[name, violation.key]]);
        const resolve = sectionResolver(form.definition, form.context, {});
        const answers = { ...nestAnswers(form.typed), ...form.files };
        const found = await resolve({ answers }, undefined, { fields: {}, shouldUseNativeValidation: false });
        expect((get(found.errors, name) as { type?: string } | undefined)?.type).toBe(
          violation.late ? undefined : violation.key,
        );
        seen.add(`${question.type} ${violation.name}`);
      }),
      { numRuns: 800 },
    );
    expect(seen.size).toBeGreaterThan(40);
  }, 60_000);

  it('is a field of no question, wherever it is', () => {
    fc.assert(
      fc.property(filled, (form) => {
        const { errors } = read({ ...form, typed: { ...form.typed, 'answers.stranger.0.name': 'x' } });
        expect(Object.keys(errors)).toEqual(['answers.stranger']);
      }),
      { numRuns: 30 },
    );
  });
});
