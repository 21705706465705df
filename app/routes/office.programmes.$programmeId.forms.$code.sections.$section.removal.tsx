import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { changeTemplate } from '#server/form-templates/change-template';
import { getTemplateToChange } from '#server/form-templates/get-template';
import { refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import { BrokenConditions } from '~/components/form-builder/broken-conditions';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { dependantsOf } from '~/domain/form-builder/conditions';
import { findSection } from '~/domain/form-builder/places';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.section.remove',
  breadcrumb: 'formBuilder.section.remove',
  above: aboveFormPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale }) => {
  const { programme, code, name, form, revision } = await getTemplateToChange(actor, params);
  const section = findSection(form, params.section ?? '');
  if (!section) throw new DomainError('not-found');
  const keys = section.questions.map(({ key }) => key);
  return {
    programme,
    code,
    caption: inLanguage(name, locale),
    title: inLanguage(section.title, locale),
    questions: section.questions.length,
    dependants: dependantsOf(form, keys).map(({ label }) => label),
    revision,
  };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const typed = typedValues(await request.formData());
  const [programmeId, code, key] = [params.programmeId ?? '', params.code ?? '', params.section ?? ''];
  try {
    const operation = { kind: 'remove-section' as const, key };
    const expected = { revision: Number(typed.version) };
    await changeTemplate({ actor, programmeId, code, operation, expected, now });
    return redirectWithNotice(formPath(programmeId, code), 'notice.told.sectionRemoved');
  } catch (error) {
    return refusedForm(error, typed);
  }
});

export default function RemoveSection() {
  const text = useText();
  const { programme, code, caption, title, questions, dependants, revision } = useLoaderData<typeof loader>();
  return (
    <>
      <Confirmation
        title={text('formBuilder.section.removeNamed', { title })}
        caption={caption}
        warning={text('formBuilder.section.removeWarning', { count: questions })}
        submit={text('formBuilder.section.remove')}
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
