import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOfficeAgreement } from '#server/agreements/get-agreement';
import { makeDocument } from '#server/agreements/make-document';
import { sendForSignature } from '#server/agreements/send-for-signature';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { AgreementFacts } from '~/components/agreements/agreement-facts';
import { AgreementFaults } from '~/components/agreements/agreement-faults';
import { AgreementFrame } from '~/components/agreements/agreement-frame';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { WarningText } from '~/components/warning-text';
import { agreementPath } from '~/domain/agreements/places';
import { seenSchema } from '~/domain/agreements/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'agreementPages.sending',
  breadcrumb: 'agreementPages.sending',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = permitted('agreements.manage', async ({ actor, params, now }) => ({
  agreement: await getOfficeAgreement({ actor, agreementId: params.agreementId ?? '', now }),
}));

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, seenSchema);
  if (!form.ok) return form.reply;
  const expected = form.value.version;
  const outcome = await intoForm(form.typed, () => sendForSignature({ actor, agreementId, expected, now }));
  if (!outcome.ok) return outcome.reply;
  // It is out for signature whatever becomes of this: a job makes every document that is missing, and says what fails.
  await makeDocument(agreementId, now).catch(() => undefined);
  return redirectWithNotice(agreementPath('office', agreementId), 'notice.told.agreementSent');
});

export default function Signing() {
  const text = useText();
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, may, version, faults } = agreement;
  const home = agreementPath('office', id);
  return (
    <AgreementFrame side="office" agreement={agreement} heading={text('agreementPages.sending')}>
      <ErrorSummary errors={reply?.errors} />
      <AgreementFacts agreement={agreement} />
      <AgreementFaults faults={faults} />
      {!may.send && <InsetText>{text('agreementPages.sending.not')}</InsetText>}
      <PortalForm>
        {may.send && (
          <>
            <p className="govuk-body">
              <a className="govuk-link" href={`${home}.pdf`}>
                {text('agreementPages.document.draft')}
              </a>
            </p>
            <WarningText>{text('agreementPages.sending.warning')}</WarningText>
            <input type="hidden" name="version" value={version} />
          </>
        )}
        <ButtonGroup>
          {may.send && <SubmitButton>{text('agreementPages.sending.submit')}</SubmitButton>}
          <a className="govuk-link" href={home}>
            {text('agreementPages.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </AgreementFrame>
  );
}
