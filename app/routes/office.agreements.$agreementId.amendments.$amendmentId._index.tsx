import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { decideAmendment } from '#server/amendments/decide-amendment';
import { dropAmendment } from '#server/amendments/drop-amendment';
import { getAmendment } from '#server/amendments/get-amendments';
import { submitAmendment } from '#server/amendments/submit-amendment';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { AgreementFrame } from '~/components/agreements/agreement-frame';
import { AmendmentChanges } from '~/components/amendments/amendment-changes';
import { AmendmentFacts } from '~/components/amendments/amendment-facts';
import { OfficeActs } from '~/components/amendments/office-acts';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { agreementPath } from '~/domain/agreements/places';
import { officeActSchema } from '~/forms/amendments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'amendments.page',
  breadcrumb: 'amendments.page',
  above: [
    ...OFFICE_AGREEMENT_ABOVE,
    {
      label: 'amendments.title',
      href: ({ params }) => `${agreementPath('office', params.agreementId ?? '')}/amendments`,
    },
  ],
};

export const loader = permitted('agreements.oversee', async ({ actor, params }) => {
  const { agreementId = '', amendmentId = '' } = params;
  const page = await getAmendment({ actor, agreementId, amendmentId, side: 'office' });
  return { page, agreement: page.agreement };
});

export const action = permitted('agreements.oversee', async ({ actor, request, params, now }) => {
  const { agreementId = '', amendmentId = '' } = params;
  const form = await parseForm(request, officeActSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const of = { actor, agreementId, amendmentId, expected: input.version, now };
  const outcome = await intoForm(form.typed, () => {
    if (input.act === 'submit') return submitAmendment(of);
    if (input.act === 'drop') return dropAmendment({ ...of, reason: input.reason });
    return decideAmendment({
      ...of,
      input:
        input.act === 'approve' ? { answer: 'approved', comment: '' } : { answer: 'returned', comment: input.comment },
    });
  });
  if (!outcome.ok) return outcome.reply;
  const path = `${agreementPath('office', agreementId)}/amendments/${amendmentId}`;
  return redirectWithNotice(path, `notice.told.amendment.${input.act}`);
});

export default function Page() {
  const { page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const text = useText();
  return (
    <AgreementFrame
      side="office"
      agreement={page.agreement}
      heading={text('amendments.one', { number: page.amendment.number })}
    >
      <ErrorSummary errors={reply?.errors} />
      <AmendmentFacts page={page} side="office" />
      <AmendmentChanges page={page} />
      <OfficeActs page={page} reply={reply} />
    </AgreementFrame>
  );
}
