import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { answerAmendment } from '#server/amendments/answer-amendment';
import { getAmendment } from '#server/amendments/get-amendments';
import { makeAmendmentDocument } from '#server/amendments/make-amendment-document';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OWN_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { AgreementFrame } from '~/components/agreements/agreement-frame';
import { AmendmentChanges } from '~/components/amendments/amendment-changes';
import { AmendmentFacts } from '~/components/amendments/amendment-facts';
import { AnswerForm } from '~/components/amendments/answer-form';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { agreementPath } from '~/domain/agreements/places';
import { answeringSchema } from '~/forms/amendments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'amendments.page',
  breadcrumb: 'amendments.page',
  above: [
    ...OWN_AGREEMENT_ABOVE,
    {
      label: 'amendments.title',
      href: ({ params }) => `${agreementPath('organisation', params.agreementId ?? '')}/amendments`,
    },
  ],
};

export const headers = headersOfAction;

export const loader = permitted('agreements.read', async ({ actor, params }) => {
  const { agreementId = '', amendmentId = '' } = params;
  const page = await getAmendment({ actor, agreementId, amendmentId, side: 'organisation' });
  return { page, agreement: page.agreement };
});

export const action = permitted('agreements.sign', async ({ actor, request, params, now }) => {
  const { agreementId = '', amendmentId = '' } = params;
  const form = await parseForm(request, answeringSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const outcome = await intoForm(form.typed, () => answerAmendment({ actor, agreementId, amendmentId, input, now }));
  if (!outcome.ok) return outcome.reply;
  // It is in force whatever becomes of this: a job makes every document that is missing, and says what fails.
  if (input.answer === 'accepted') await makeAmendmentDocument(amendmentId, now).catch(() => undefined);
  const path = `${agreementPath('organisation', agreementId)}/amendments/${amendmentId}`;
  return redirectWithNotice(
    path,
    input.answer === 'accepted' ? 'notice.told.amendmentAccepted' : 'notice.told.amendmentDeclined',
  );
});

export default function Page() {
  const { page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const text = useText();
  return (
    <AgreementFrame
      side="organisation"
      agreement={page.agreement}
      heading={text('amendments.one', { number: page.amendment.number })}
    >
      <ErrorSummary errors={reply?.errors} />
      <AmendmentFacts page={page} side="organisation" />
      <AmendmentChanges page={page} />
      {page.may.answer && <AnswerForm page={page} reply={reply} />}
    </AgreementFrame>
  );
}
