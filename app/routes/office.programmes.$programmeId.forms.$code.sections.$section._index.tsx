import { data, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { changeTemplate, sectionDigest } from '#server/form-templates/change-template';
import { getTemplateToChange } from '#server/form-templates/get-template';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { FormConflict } from '~/components/form-builder/form-conflict';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import { sectionRows } from '~/components/form-builder/form-rows';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { findSection } from '~/domain/form-builder/places';
import { typedSectionSchema } from '~/domain/form-builder/typed-texts';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';
import { SectionTextsForm } from '~/forms/form-builder/section-texts-form';
import { fold } from '~/forms/unfold';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data }) => data.title,
  breadcrumb: ({ data }) => data.title,
  above: aboveFormPage,
};

export const loader = permitted('programmes.change', async ({ actor, params, locale, keptForm }) => {
  const { programme, code, name, form } = await getTemplateToChange(actor, params);
  const section = findSection(form, params.section ?? '');
  if (!section) throw new DomainError('not-found');
  const { key, title, introduction } = section;
  return {
    programme,
    code,
    caption: inLanguage(name, locale),
    title: inLanguage(title, locale),
    texts: { title, introduction },
    base: sectionDigest(form, key) ?? '',
    kept: await keptForm(),
  };
});

export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const form = await parseForm(request, typedSectionSchema);
  if (!form.ok) return form.reply;
  const [programmeId, code, key] = [params.programmeId ?? '', params.code ?? '', params.section ?? ''];
  const { base, ...texts } = form.value;
  // Back from a conflict to the form: nothing is saved yet.
  if (form.typed.choice === 'edit') return data({ errors: {}, values: form.typed, mine: null });
  try {
    const operation = { kind: 'change-section' as const, key, ...texts };
    await changeTemplate({ actor, programmeId, code, operation, expected: { digest: base }, now });
    return redirectWithNotice(`${formPath(programmeId, code)}#section-${key}`, 'notice.told.saved');
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'stale')) return refusedForm(error, form.typed);
    return data({ errors: {}, values: form.typed, mine: texts }, { status: 409 });
  }
});

export default function SectionPage() {
  const { text } = usePortal();
  const { programme, code, caption, title, texts, base, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer ?? kept;
  if (answer && 'mine' in answer && answer.mine) {
    return (
      <FormConflict
        caption={caption}
        typed={answer.values}
        base={base}
        theirs={sectionRows(texts, text)}
        mine={sectionRows(answer.mine, text)}
      />
    );
  }
  return (
    <SectionTextsForm
      caption={caption}
      title={title}
      errors={reply?.errors}
      values={reply?.values ?? fold(texts)}
      base={String(reply?.values.base ?? base)}
      back={formPath(programme.id, code)}
    />
  );
}
