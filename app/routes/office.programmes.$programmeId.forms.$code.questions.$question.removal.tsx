import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { changeTemplate } from '#server/form-templates/change-template';
import { getQuestion } from '#server/form-templates/get-question';
import { refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import { BrokenConditions } from '~/components/form-builder/broken-conditions';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.question.remove',
  breadcrumb: 'formBuilder.question.remove',
  above: aboveFormPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale }) => {
  const { programme, code, name, question, number, revision, dependants } = await getQuestion(actor, params);
  const label = inLanguage(question.label, locale);
  return { programme, code, caption: inLanguage(name, locale), key: question.key, label, number, revision, dependants };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const typed = typedValues(await request.formData());
  const [programmeId, code, key] = [params.programmeId ?? '', params.code ?? '', params.question ?? ''];
  try {
    const operation = { kind: 'remove-question' as const, key };
    const expected = { revision: Number(typed.version) };
    await changeTemplate({ actor, programmeId, code, operation, expected, now });
    return redirectWithNotice(formPath(programmeId, code), 'notice.told.questionRemoved');
  } catch (error) {
    return refusedForm(error, typed);
  }
});

export default function RemoveQuestion() {
  const text = useText();
  const { programme, code, caption, label, number, revision, dependants } = useLoaderData<typeof loader>();
  return (
    <>
      <Confirmation
        title={text('formBuilder.question.removeNamed', { number, label })}
        caption={caption}
        warning={text('formBuilder.question.removeWarning')}
        submit={text('formBuilder.question.remove')}
        version={revision}
        reply={useActionData<typeof action>()}
      >
        <BrokenConditions labels={dependants} />
      </Confirmation>
      <a className="govuk-link" href={formPath(programme.id, code)}>
        {text('formBuilder.back')}
      </a>
    </>
  );
}
