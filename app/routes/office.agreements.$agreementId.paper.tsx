import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOfficeAgreement } from '#server/agreements/get-agreement';
import { receiveScan } from '#server/agreements/receive-scan';
import { signOnPaper } from '#server/agreements/sign-on-paper';
import { listFiles } from '#server/files/list-files';
import { formReply, refusedForm, statusOf } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { AgreementFrame } from '~/components/agreements/agreement-frame';
import { PaperForm } from '~/components/agreements/paper-form';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { agreementPath } from '~/domain/agreements/places';
import { onPaperSchema } from '~/domain/agreements/schema';
import { fieldErrorsOf } from '~/forms/field-errors';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'agreementPages.paper',
  breadcrumb: 'agreementPages.paper',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = permitted('agreements.manage', async ({ actor, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const agreement = await getOfficeAgreement({ actor, agreementId, now });
  const { files } = await listFiles({ actor, subject: { kind: 'agreement', id: agreementId }, page: 1 });
  return { agreement, scans: files.map(({ id, name, size, state }) => ({ id, name, bytes: size ?? 0, state })) };
});

/** A scan is kept as soon as it arrives; a signature is recorded by the button that says so. */
export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const { values, errors, refusal, files } = await receiveScan({ request, actor, agreementId, now });
  if (refusal) return formReply(errors, values, statusOf(refusal));
  if (values.go === 'file') {
    return files === 0 ? formReply({ files: { key: 'files.error.choose' } }, values) : formReply({}, values, 200);
  }
  const form = onPaperSchema.safeParse(values);
  if (!form.success) return formReply(fieldErrorsOf(form.error), values);
  try {
    await signOnPaper({ actor, agreementId, input: form.data, now });
  } catch (error) {
    return refusedForm(error, values);
  }
  return redirectWithNotice(agreementPath('office', agreementId), 'notice.told.agreementPaper');
});

export default function Paper() {
  const text = useText();
  const { agreement, scans } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <AgreementFrame side="office" agreement={agreement} heading={text('agreementPages.paper')}>
      {reply && Object.keys(reply.errors).length > 0 && <ErrorSummary errors={reply.errors} />}
      <p className="govuk-body portal-text">{text('agreementPages.paper.lead')}</p>
      {agreement.may.addPaper && agreement.document ? (
        <PaperForm agreement={agreement} scans={scans} sha256={agreement.document.sha256} reply={reply} />
      ) : (
        <InsetText>{text('agreementPages.paper.not')}</InsetText>
      )}
    </AgreementFrame>
  );
}
