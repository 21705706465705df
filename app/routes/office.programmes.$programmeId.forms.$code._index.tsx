import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useRef } from 'react';
import { permitted } from '#server/accounts/permitted';
import { changeTemplate } from '#server/form-templates/change-template';
import { getTemplate } from '#server/form-templates/get-template';
import { ORDER_NOTICES, orderOperation } from '#server/form-templates/order-operation';
import { locatedFaults } from '~/domain/form-builder/located-faults';
import { refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { CompletenessMeter } from '~/components/completeness-meter';
import { ErrorSummary } from '~/components/error-summary';
import { BuilderHead } from '~/components/form-builder/builder-head';
import { BuilderSections } from '~/components/form-builder/builder-sections';
import { FormFaultSummary } from '~/components/form-builder/fault-summary';
import { aboveForm, formPath } from '~/components/form-builder/form-trail';
import { OrderStatus } from '~/components/form-builder/order-status';
import { useDragging } from '~/components/form-builder/use-dragging';
import { useOrder, type OrderAnswer } from '~/components/form-builder/use-order';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { formCompleteness } from '~/domain/applications/form-texts';
import { outlineOf } from '~/domain/form-builder/outline';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  interactive: true,
  title: ({ data }) => data.caption,
  breadcrumb: ({ data }) => data.caption,
  above: aboveForm,
};

export const loader = permitted('programmes.read', async ({ actor, params, locale }) => {
  const template = await getTemplate(actor, params.programmeId ?? '', params.code ?? '');
  const { programme, code, name, form, revision, changed, current, changedSince } = template;
  return {
    programme,
    code,
    caption: inLanguage(name, locale),
    revision,
    changed,
    current: current && { number: current.number, by: current.by, at: current.at },
    changedSince,
    sections: outlineOf(form),
    languages: formCompleteness(form),
    faults: locatedFaults(form),
  };
});

/** Changes the order of sections and questions, or doubles one; a script stays on the page and is told what was done. */
export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const typed = typedValues(await request.formData());
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const { operation, done } = orderOperation(typed);
  try {
    const expected = { revision: Number(typed.revision) };
    const { key } = await changeTemplate({ actor, programmeId, code, operation, expected, now });
    if (typed.script === 'yes') return { done: { kind: done, key } } satisfies OrderAnswer;
    const place = done === 'section-moved' ? 'section' : 'question';
    return redirectWithNotice(`${formPath(programmeId, code)}#${place}-${key}`, ORDER_NOTICES[done]);
  } catch (error) {
    return refusedForm(error, typed);
  }
});

export default function FormBuilder() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { programme, code, revision, sections, faults, languages } = page;
  const here = formPath(programme.id, code);
  const { answer, onSubmit, send } = useOrder(revision);
  const list = useRef<HTMLDivElement>(null);
  useDragging(list, ({ question, section, at }) =>
    send({ do: `place:${question}`, place: `${section} ${at}` }, `up-${question}`),
  );
  const errors = refused && 'errors' in refused ? refused.errors : answer?.errors;
  return (
    <>
      <ErrorSummary errors={errors} />
      <BuilderHead {...page} page={here} />
      <FormFaultSummary faults={faults} page={here} sections={sections} />
      <PortalForm onSubmit={onSubmit}>
        <input type="hidden" name="revision" value={revision} autoComplete="off" />
        <OrderStatus answer={answer} sections={sections} />
        <div ref={list} className="portal-builder">
          <BuilderSections sections={sections} page={here} mayChange={programme.mayChange} />
        </div>
      </PortalForm>
      {programme.mayChange && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/section`}>
            {text('formBuilder.section.add')}
          </a>
        </p>
      )}
      <CompletenessMeter languages={languages} />
    </>
  );
}
