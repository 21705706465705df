import { randomUUID } from 'node:crypto';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keepOnDevice } from '#server/accounts/keep-on-device';
import { permitted } from '#server/accounts/permitted';
import { redirectWithNotice } from '#server/process/flash';
import { getEntry } from '#server/requests/get-entry';
import { receiveEntry } from '#server/requests/receive-entry';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { caseAbove } from '~/components/requests/case-above';
import { EntryFields } from '~/components/requests/entry-fields';
import { ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { UnsentPanel } from '~/components/unsent/unsent-panel';

export const handle: PageHandle = { title: 'register.new', breadcrumb: 'register.new', above: caseAbove('provider') };

export const loader = permitted('requests.keep', async ({ actor, params, now, keptForm }) => ({
  ...(await getEntry({ actor, serviceId: params.serviceId ?? '', requestId: null, now })),
  formKey: randomUUID(),
  kept: await keptForm(),
  unsent: keepOnDevice(actor, `register ${params.serviceId ?? ''}`),
}));

export const action = permitted('requests.keep', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const saved = await receiveEntry({ actor, serviceId, requestId: null, request, now });
  if (!saved.ok) return saved.reply;
  const home = `/services/${serviceId}/requests`;
  return redirectWithNotice(saved.next ? `${home}/new` : `${home}/${saved.id}`, 'notice.told.requestRecorded');
});

export default function NewRequest() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>() ?? page.kept;
  const reply = answered ?? { errors: {}, values: { receivedOn: page.today, place: page.place } };
  return (
    <>
      <ErrorSummary errors={answered?.errors} />
      <ServiceFrame side="provider" service={page.service} heading={text('register.new')}>
        <UnsentPanel serviceId={page.service.id} keep={page.unsent} />
        <PortalForm data-entry="">
          <input
            type="hidden"
            name="formKey"
            value={String(answered?.values.formKey ?? page.formKey)}
            autoComplete="off"
          />
          <EntryFields places={page.places} criteria={page.criteria} reply={reply} />
          <ButtonGroup>
            <SubmitButton name="go" value="open">
              {text('register.save')}
            </SubmitButton>
            <SubmitButton kind="secondary" name="go" value="next">
              {text('register.saveAndNext')}
            </SubmitButton>
          </ButtonGroup>
        </PortalForm>
      </ServiceFrame>
    </>
  );
}
