import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { changeTerms } from '#server/agreements/change-terms';
import { getOfficeAgreement, type OfficeAgreementPage } from '#server/agreements/get-agreement';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { AgreementFrame } from '~/components/agreements/agreement-frame';
import { ButtonGroup } from '~/components/button-group';
import { DateField } from '~/components/date-field';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { agreementPath } from '~/domain/agreements/places';
import { MOST_TERMS } from '~/domain/agreements/schema';
import { LOCALES } from '~/domain/shared/locale';
import { termsForm } from '~/forms/agreements';
import type { FormReply } from '~/forms/form-reply';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'agreementPages.terms',
  breadcrumb: 'agreementPages.terms',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = permitted('agreements.manage', async ({ actor, params, now }) => ({
  agreement: await getOfficeAgreement({ actor, agreementId: params.agreementId ?? '', now }),
}));

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, termsForm);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => changeTerms({ actor, agreementId, input: form.value, now }));
  if (!outcome.ok) return outcome.reply;
  return redirectWithNotice(agreementPath('office', agreementId), 'notice.told.agreementTerms');
});

function typedTerms({ version, terms, languages }: OfficeAgreementPage): FormReply['values'] {
  const { startsOn, endsOn, retention, specialTerms } = terms;
  return {
    ...{ version: String(version), startsOn, endsOn, retention: String(retention) },
    ...{ first: languages[0] ?? 'en', second: languages[1] ?? '' },
    ...Object.fromEntries(LOCALES.map((locale) => [`specialTerms.${locale}`, specialTerms[locale]])),
  };
}

export default function TermsPage() {
  const text = useText();
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const values = reply?.values ?? typedTerms(agreement);
  const form = { errors: reply?.errors, values };
  const languages = LOCALES.map((value) => ({ value, label: text(`language.${value}`) }));
  return (
    <AgreementFrame side="office" agreement={agreement} heading={text('agreementPages.terms')}>
      <ErrorSummary errors={reply?.errors} />
      {!agreement.may.change && <InsetText>{text('agreements.error.state')}</InsetText>}
      <PortalForm>
        {agreement.may.change && (
          <>
            <input type="hidden" name="version" value={values.version} />
            <DateField {...form} name="startsOn" label={text('agreementPages.startsOn')} />
            <DateField {...form} name="endsOn" label={text('agreementPages.endsOn')} />
            <TextField
              {...form}
              name="retention"
              label={text('agreementPages.terms.retention')}
              hint={text('agreementPages.terms.retention.hint')}
              inputMode="numeric"
              width={3}
            />
            <SelectField {...form} name="first" label={text('agreementPages.terms.first')} choices={languages} />
            <SelectField
              {...form}
              name="second"
              label={text('agreementPages.terms.second')}
              choices={languages}
              emptyLabel={text('agreementPages.terms.second.none')}
            />
            <LocalizedField
              {...form}
              name="specialTerms"
              label={text('agreementPages.specialTerms')}
              hint={text('agreementPages.terms.special.hint')}
              languages={LOCALES}
              rows={6}
              maxCharacters={MOST_TERMS}
            />
          </>
        )}
        <ButtonGroup>
          {agreement.may.change && <SubmitButton>{text('agreementPages.terms.save')}</SubmitButton>}
          <a className="govuk-link" href={agreementPath('office', agreement.id)}>
            {text('agreementPages.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </AgreementFrame>
  );
}
