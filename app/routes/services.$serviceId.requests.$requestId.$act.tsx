import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { redirectWithNotice } from '#server/process/flash';
import { getRequest, otherServices } from '#server/requests/get-request';
import { receiveAct } from '#server/requests/receive-act';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { ActFields } from '~/components/requests/act-fields';
import { CASE_FORM_ABOVE } from '~/components/requests/case-form-above';
import { ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { CASE_ACTS, type CaseAct } from '~/domain/requests/rules';
import { DomainError } from '~/domain/shared/errors';

export const handle: PageHandle<{ act: CaseAct }> = {
  title: ({ data, text }) => text(`cases.act.${data.act}`),
  breadcrumb: ({ data, text }) => text(`cases.act.${data.act}`),
  above: CASE_FORM_ABOVE,
};

function actIn({ act }: Record<string, string | undefined>): CaseAct {
  const known = CASE_ACTS.find((one) => one === act);
  if (!known) throw new DomainError('not-found');
  return known;
}

export const loader = permitted('requests.keep', async ({ actor, params, now }) => {
  const { serviceId = '', requestId = '' } = params;
  const act = actIn(params);
  const page = await getRequest({ actor, serviceId, requestId, side: 'provider', now });
  return { act, page, others: act === 'redirection' ? await otherServices(serviceId) : [] };
});

export const action = permitted('requests.keep', async ({ actor, request, params, now }) => {
  const { serviceId = '', requestId = '' } = params;
  const reply = await receiveAct(actIn(params), { actor, serviceId, requestId, now }, request);
  return reply ?? redirectWithNotice(`/services/${serviceId}/requests/${requestId}`, 'notice.told.caseSaved');
});

export default function Act() {
  const text = useText();
  const { act, page, others } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const isOpen = page.acts.includes(act);
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ServiceFrame
        side="provider"
        service={page.service}
        heading={`${page.request.caseCode ?? ''}: ${text(`cases.act.${act}`)}`}
      >
        {!isOpen && !reply ? (
          <InsetText>{text('cases.error.state')}</InsetText>
        ) : (
          <PortalForm>
            <input
              type="hidden"
              name="version"
              value={String(reply?.values.version ?? page.request.version)}
              autoComplete="off"
            />
            <ActFields act={act} page={page} others={others} reply={reply} />
            <SubmitButton>{text('cases.save')}</SubmitButton>
          </PortalForm>
        )}
      </ServiceFrame>
    </>
  );
}
