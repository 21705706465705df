import type { FormDefinition, Question } from '~/domain/applications/form-definition';
import type { Actor } from '~/domain/accounts/roles';
import { emptyLocalized } from '~/domain/shared/localized';
import { startApplication } from '#server/applications/start-application';
import { inAll, lot, publishCall, type CallOffice } from './call';
import { createUser } from './user';

const common = (key: string, label: string) => ({
  key,
  label: inAll(label),
  help: emptyLocalized(),
  required: true,
  identifiesApplicant: false,
  visibleWhen: null,
});

const longText = (key: string, label: string, wishes: Partial<Question> = {}): Question =>
  ({ ...common(key, label), type: 'long-text', wordLimit: null, characterLimit: 20_000, ...wishes }) as Question;

const section = (key: string, questions: Question[]): FormDefinition['sections'][number] => ({
  key,
  title: inAll(`Section ${key}`),
  introduction: emptyLocalized(),
  questions,
});

/** Two sections of words, one of numbers and files; whether `partners` is asked depends on an answer of another section. */
export const DRAFT_FORM: FormDefinition = {
  sections: [
    section('relevance', [
      longText('need', 'Why is the service needed?'),
      longText('methods', 'How will you work?'),
      { ...common('with-partners', 'Do you have partners?'), type: 'yes-no' },
    ]),
    section('partnership', [
      longText('partners', 'Who are they?', { visibleWhen: { question: 'with-partners', equals: 'yes' } }),
      { ...common('staff', 'How many people work on it?'), type: 'number', minimum: 1, maximum: 500, decimals: 0 },
    ]),
    section('annexes', [
      { ...common('licence', 'Licence'), type: 'files', maxFiles: 2, types: ['application/pdf'], maxBytes: 100_000 },
    ]),
  ],
};

/** A published call with two lots and the form above, or with what `form` says. */
export function publishCallToApply(office: CallOffice, now: Date, form: FormDefinition = DRAFT_FORM) {
  return publishCall(office, now, {
    lots: { lots: [lot(), lot({ key: 'lot-2', serviceType: 'assistant' })] },
    form: { template: 'standard', definition: form },
  });
}

interface Begun {
  id: string;
  actor: Actor;
  /** Of the same organisation, representative only. */
  colleague: Actor;
}

/** A draft of a new organisation with two people, or of `who`. */
export async function beginDraft(reference: string, now: Date, who?: Actor): Promise<Begun> {
  const actor = who ?? (await createUser()).actor;
  const { actor: colleague } = await createUser({ home: actor.home, roles: ['representative'], name: 'Maral Ataýewa' });
  const { id } = await startApplication({ actor, input: { reference, lot: 'lot-1' }, now });
  return { id, actor, colleague };
}
