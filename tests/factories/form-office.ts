import { questionsOf } from '~/domain/applications/conditions';
import type { FormDefinition } from '~/domain/applications/form-definition';
import type { FormOperation } from '~/domain/form-builder/operations';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { beginTemplate } from '#server/form-templates/begin-template';
import { changeTemplate } from '#server/form-templates/change-template';
import { getTemplate } from '#server/form-templates/get-template';
import { createCallOffice, FORM, inAll } from './call';

/** An office with a form that a manager has begun: one section with a "yes or no", and a question that depends on it. */
export async function createFormOffice(now: Date, form: FormDefinition = BUILT) {
  const office = await createCallOffice(now);
  const { manager, programmeId } = office;
  const input = { name: inAll('Youth grants'), form, from: 'empty' };
  const { code } = await beginTemplate({ actor: manager, programmeId, input, now });
  const read = () => getTemplate(manager, programmeId, code);
  const change = async (operation: FormOperation, revision?: number, actor = manager) => {
    const expected = { revision: revision ?? (await read()).revision };
    return changeTemplate({ actor, programmeId, code, operation, expected, now });
  };
  const keys = async () => questionsOf((await read()).form).map(({ key }) => key);
  return { ...office, code, read, change, keys };
}

const [approach] = questionsOf(FORM);
const asked = {
  label: inAll('Are all of them trained?'),
  help: emptyLocalized(),
  required: true,
  identifiesApplicant: false,
  visibleWhen: null,
};

/** Two sections: a "yes or no", a question that is asked after "no", and a long text. */
export const BUILT: FormDefinition = {
  sections: [
    {
      key: 'staff',
      title: inAll('Staff'),
      introduction: emptyLocalized(),
      questions: [
        { ...asked, key: 'trained', type: 'yes-no' },
        {
          ...asked,
          key: 'training',
          type: 'short-text',
          characterLimit: 200,
          label: inAll('When will they be?'),
          visibleWhen: { question: 'trained', equals: 'no' },
        },
      ],
    },
    { key: 'service', title: inAll('The service'), introduction: emptyLocalized(), questions: [approach!] },
  ],
};

/** A new question as its page adds it. */
export const newQuestionOf = (section: string, label: Localized): FormOperation => ({
  kind: 'add-question',
  section,
  type: 'long-text',
  label,
});
