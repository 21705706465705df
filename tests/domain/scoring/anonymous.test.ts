import { describe, expect, it } from 'vitest';
import type { Question } from '~/domain/applications/form-definition';
import { withoutApplicant } from '~/domain/scoring/anonymous';
import { emptyLocalized } from '~/domain/shared/localized';

const question = (key: string, more: Partial<Question> = {}): Question =>
  ({
    key,
    type: 'yes-no',
    label: emptyLocalized(),
    help: emptyLocalized(),
    required: true,
    identifiesApplicant: false,
    visibleWhen: null,
    ...more,
  }) as Question;

const form = (...questions: Question[]) => ({
  sections: [{ key: 'one', title: emptyLocalized(), introduction: emptyLocalized(), questions }],
});

describe('an application without what tells who applies', () => {
  it('keeps every question and loses the answers to those that are marked', () => {
    const marked = question('branch', { identifiesApplicant: true });
    const shown = withoutApplicant(form(marked, question('plan')), { branch: 'yes', plan: 'no' });
    expect(shown.answers).toEqual({ plan: 'no' });
    expect(shown.definition.sections[0]?.questions.map(({ key }) => key)).toEqual(['branch', 'plan']);
  });

  it('still shows what was asked because of a hidden answer, and not what was not', () => {
    const marked = question('branch', { identifiesApplicant: true });
    const where = question('where', { visibleWhen: { question: 'branch', equals: 'yes' } });
    const why = question('why', { visibleWhen: { question: 'branch', equals: 'no' } });
    const shown = withoutApplicant(form(marked, where, why), { branch: 'yes', where: 'yes' });
    expect(shown.definition.sections[0]?.questions.map(({ key, visibleWhen }) => [key, visibleWhen])).toEqual([
      ['branch', null],
      ['where', null],
    ]);
  });
});
