import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getTemplate } from '#server/form-templates/get-template';
import { typedValues } from '#server/http';
import { EmptyState } from '~/components/empty-state';
import { aboveFormPage, formPath } from '~/components/form-builder/form-trail';
import { TrialErrors, TrialResult } from '~/components/form-builder/trial-result';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalProvider, usePortal } from '~/components/portal-context';
import { TRIAL_CONTEXT } from '~/domain/form-builder/trial';
import { inLanguage } from '~/domain/shared/localized';
import { readTrial, type Trial } from '~/forms/form-builder/read-trial';
import { TrialForm } from '~/forms/form-builder/trial-form';
import { formatMoney } from '~/locales/formats';
import { textIn } from '~/locales/text-in';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  interactive: true,
  title: 'formBuilder.preview',
  breadcrumb: 'formBuilder.preview',
  above: aboveFormPage,
};

export const loader = permitted('programmes.read', async ({ actor, params, locale }) => {
  const { programme, code, name, form } = await getTemplate(actor, params.programmeId ?? '', params.code ?? '');
  return { programme, code, caption: inLanguage(name, locale), form };
});

/** Reads what was typed as an application would be read. Nothing is stored: the page sends everything typed along. */
export const action = permitted('programmes.read', async ({ actor, params, request }) => {
  const { form } = await getTemplate(actor, params.programmeId ?? '', params.code ?? '');
  return readTrial(form, typedValues(await request.formData()));
});

export default function PreviewOfForm() {
  const portal = usePortal();
  const { text, locale } = portal;
  const { programme, code, caption, form } = useLoaderData<typeof loader>();
  const [first] = form.sections;
  const begun: Trial = { language: locale, section: first?.key ?? '', typed: {}, adding: null, checked: null };
  const trial = useActionData<typeof action>() ?? begun;
  const { language } = trial;
  return (
    <>
      <TrialErrors definition={form} trial={trial} />
      <PageHeading caption={caption}>{text('formBuilder.preview')}</PageHeading>
      <p className="govuk-body">
        {text('formBuilder.trial.lead', { ceiling: formatMoney(locale, TRIAL_CONTEXT.ceiling) })}{' '}
        <a className="govuk-link" href={formPath(programme.id, code)}>
          {text('formBuilder.back')}
        </a>
      </p>
      {first ? (
        <>
          <TrialResult definition={form} trial={trial} />
          <TrialForm definition={form} trial={trial}>
            {(fields) => (
              <div lang={language} className="portal-builder__trial">
                <PortalProvider {...portal} locale={language} text={textIn(language)}>
                  {fields}
                </PortalProvider>
              </div>
            )}
          </TrialForm>
        </>
      ) : (
        <EmptyState title={text('formBuilder.trial.empty')} text={text('formBuilder.trial.emptyText')} />
      )}
    </>
  );
}
