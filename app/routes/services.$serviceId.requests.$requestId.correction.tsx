import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { redirectWithNotice } from '#server/process/flash';
import { getEntry } from '#server/requests/get-entry';
import { receiveEntry } from '#server/requests/receive-entry';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { CASE_FORM_ABOVE } from '~/components/requests/case-form-above';
import { EntryFields } from '~/components/requests/entry-fields';
import { ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { DomainError } from '~/domain/shared/errors';

export const handle: PageHandle = {
  title: 'register.correct',
  breadcrumb: 'register.correct',
  above: CASE_FORM_ABOVE,
};

export const loader = permitted('requests.keep', async ({ actor, params, now }) => {
  const { serviceId = '', requestId = '' } = params;
  const { request, ...page } = await getEntry({ actor, serviceId, requestId, now });
  if (!request) throw new DomainError('not-found');
  const { version, receivedOn, place, source, ageGroup, sex, disability, met, note } = request;
  const values = { receivedOn, place, source, ageGroup, sex, disability, met, note };
  return { ...page, version, values };
});

export const action = permitted('requests.keep', async ({ actor, request, params, now }) => {
  const { serviceId = '', requestId = '' } = params;
  const saved = await receiveEntry({ actor, serviceId, requestId, request, now });
  if (!saved.ok) return saved.reply;
  return redirectWithNotice(`/services/${serviceId}/requests/${requestId}`, 'notice.told.requestCorrected');
});

export default function Correction() {
  const text = useText();
  const { service, places, criteria, version, values } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={answered?.errors} />
      <ServiceFrame side="provider" service={service} heading={text('register.correct')}>
        <PortalForm>
          <input type="hidden" name="version" value={String(answered?.values.version ?? version)} autoComplete="off" />
          <EntryFields places={places} criteria={criteria} reply={answered ?? { errors: {}, values }} />
          <SubmitButton>{text('register.save')}</SubmitButton>
        </PortalForm>
      </ServiceFrame>
    </>
  );
}
