import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getAmendedContent, getAmendment } from '#server/amendments/get-amendments';
import { saveAmendment } from '#server/amendments/save-amendment';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { AgreementFrame } from '~/components/agreements/agreement-frame';
import { ContentForm } from '~/components/amendments/content-form';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { agreementPath } from '~/domain/agreements/places';
import { typedContent } from '~/forms/amendments';
import { joinEveryDate } from '~/forms/date-parts';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'amendments.content',
  breadcrumb: 'amendments.content',
  above: [
    ...OFFICE_AGREEMENT_ABOVE,
    {
      label: 'amendments.title',
      href: ({ params }) => `${agreementPath('office', params.agreementId ?? '')}/amendments`,
    },
  ],
};

export const loader = permitted('agreements.manage', async ({ actor, params }) => {
  const { agreementId = '', amendmentId = '' } = params;
  const page = await getAmendment({ actor, agreementId, amendmentId, side: 'office' });
  return { page, agreement: page.agreement, content: await getAmendedContent({ actor, agreementId, amendmentId }) };
});

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const { agreementId = '', amendmentId = '' } = params;
  const typed = joinEveryDate(typedValues(await request.formData()));
  const form = typedContent(typed, await getAmendedContent({ actor, agreementId, amendmentId }));
  if (!form.ok) return formReply(form.errors, typed);
  try {
    const { content } = form;
    await saveAmendment({ actor, agreementId, amendmentId, content, expected: Number(typed.version), now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  const path = `${agreementPath('office', agreementId)}/amendments/${amendmentId}`;
  return redirectWithNotice(path, 'notice.told.amendmentSaved');
});

export default function Page() {
  const { page, content } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const text = useText();
  const isOffered = page.may.edit || reply !== undefined;
  return (
    <AgreementFrame side="office" agreement={page.agreement} heading={text('amendments.content')}>
      <ErrorSummary errors={reply?.errors} />
      {isOffered ? (
        <ContentForm content={content} version={page.amendment.version} reply={reply} />
      ) : (
        <InsetText>{text('amendments.error.state')}</InsetText>
      )}
    </AgreementFrame>
  );
}
