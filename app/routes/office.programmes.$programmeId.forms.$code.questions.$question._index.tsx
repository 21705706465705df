import { data, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getQuestion } from '#server/form-templates/get-question';
import { saveTypedQuestion } from '#server/form-templates/save-typed-question';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { FormConflict } from '~/components/form-builder/form-conflict';
import { questionRows } from '~/components/form-builder/form-rows';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { inLanguage } from '~/domain/shared/localized';
import { conditionChoices } from '~/forms/form-builder/condition-choices';
import { PlaceForm } from '~/forms/form-builder/place-form';
import { QuestionFields } from '~/forms/form-builder/question-fields';
import { questionValues } from '~/forms/form-builder/question-values';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data }) => data.title,
  breadcrumb: ({ data, text }) => text('formBuilder.questionNumber', { number: data.number }),
  above: aboveFormPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale, keptForm }) => {
  const page = await getQuestion(actor, params);
  const title = inLanguage(page.question.label, locale);
  return { ...page, caption: inLanguage(page.name, locale), title, kept: await keptForm() };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const { choice, then = '', ...typed } = typedValues(await request.formData());
  const [programmeId, code, key] = [params.programmeId ?? '', params.code ?? '', params.question ?? ''];
  // Back from a conflict to the form: nothing is saved yet.
  if (choice === 'edit') return data({ errors: {}, values: typed, mine: null });
  try {
    const outcome = await saveTypedQuestion({ actor, programmeId, code, key, typed, then: String(then), now });
    if ('errors' in outcome) return formReply(outcome.errors, typed);
    if ('conflict' in outcome) return data({ errors: {}, values: typed, mine: outcome.conflict }, { status: 409 });
    const form = formPath(programmeId, code);
    return redirectWithNotice(then ? `${form}/questions/${key}` : `${form}#question-${key}`, 'notice.told.saved');
  } catch (error) {
    return refusedForm(error, typed);
  }
});

export default function QuestionPage() {
  const portal = usePortal();
  const { text, locale } = portal;
  const page = useLoaderData<typeof loader>();
  const { programme, code, caption, question, number, base, kept } = page;
  const answer = useActionData<typeof action>();
  const reply = answer ?? kept;
  if (answer && 'mine' in answer && answer.mine) {
    const [theirs, mine] = [questionRows(question, text), questionRows(answer.mine, text)];
    return <FormConflict caption={caption} typed={answer.values} base={base} theirs={theirs} mine={mine} />;
  }
  const values = reply?.values ?? questionValues(question);
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${caption}: ${text('formBuilder.questionNumber', { number })}`}>
        {inLanguage(question.label, locale)}
      </PageHeading>
      <p className="govuk-body portal-quiet">
        {text('formBuilder.question.fixed', { type: text(`formBuilder.type.${question.type}`), key: question.key })}
      </p>
      <PortalForm>
        <input type="hidden" name="base" value={values.base ?? base} autoComplete="off" />
        <QuestionFields
          type={question.type}
          errors={reply?.errors}
          values={values}
          conditions={conditionChoices(page.controlling, String(values.condition ?? ''), portal)}
        />
        <ButtonGroup>
          <SubmitButton>{text('formBuilder.save')}</SubmitButton>
          <a className="govuk-link" href={formPath(programme.id, code)}>
            {text('formBuilder.back')}
          </a>
          <a className="govuk-link" href={`${formPath(programme.id, code)}/questions/${question.key}/removal`}>
            {text('formBuilder.question.remove')}
          </a>
        </ButtonGroup>
      </PortalForm>
      <PlaceForm
        form={formPath(programme.id, code)}
        question={question.key}
        revision={page.revision}
        sections={page.sections}
      />
    </>
  );
}
