import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { changeTemplate } from '#server/form-templates/change-template';
import { getTemplateToChange } from '#server/form-templates/get-template';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { typedSectionSchema } from '~/domain/form-builder/typed-texts';
import { inLanguage } from '~/domain/shared/localized';
import { SectionTextsForm } from '~/forms/form-builder/section-texts-form';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'formBuilder.section.add',
  breadcrumb: 'formBuilder.section.add',
  above: aboveFormPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale, keptForm }) => {
  const { programme, code, name, revision } = await getTemplateToChange(actor, params);
  return { programme, code, caption: inLanguage(name, locale), revision, kept: await keptForm() };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const form = await parseForm(request, typedSectionSchema);
  if (!form.ok) return form.reply;
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const { base, ...texts } = form.value;
  try {
    const operation = { kind: 'add-section' as const, ...texts };
    const expected = { revision: Number(base) };
    const { key } = await changeTemplate({ actor, programmeId, code, operation, expected, now });
    return redirectWithNotice(`${formPath(programmeId, code)}#section-${key}`, 'notice.told.saved');
  } catch (error) {
    return refusedForm(error, form.typed);
  }
});

export default function NewSection() {
  const text = useText();
  const { programme, code, caption, revision, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <SectionTextsForm
      caption={caption}
      title={text('formBuilder.section.add')}
      errors={reply?.errors}
      values={reply?.values ?? {}}
      base={String(revision)}
      back={formPath(programme.id, code)}
    />
  );
}
