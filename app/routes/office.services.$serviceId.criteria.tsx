import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { newItemKey } from '#server/calls/read-section';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { setCriteria } from '#server/services/change-service';
import { getService } from '#server/services/get-service';
import { ButtonGroup } from '~/components/button-group';
import { DateField } from '~/components/date-field';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { serviceAbove, ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { criteriaSchema } from '~/domain/services/schema';
import { LOCALES } from '~/domain/shared/locale';
import { portalDay } from '~/domain/shared/portal-day';
import { joinEveryDate } from '~/forms/date-parts';
import { FormItems } from '~/forms/form-items';
import { readNested } from '~/forms/read-nested';
import { fold, itemsIn } from '~/forms/unfold';

export const handle: PageHandle = {
  title: 'services.criteria.change',
  breadcrumb: 'services.criteria.change',
  above: serviceAbove('office'),
};

export const loader = permitted('services.manage', async ({ actor, params, now, keptForm }) => {
  const page = await getService({ actor, serviceId: params.serviceId ?? '', side: 'office', now });
  const { version } = page.service;
  const items = page.criteria.current?.items ?? [];
  const values = fold({ version, from: portalDay(now), items });
  return { service: page.service, values, newKey: newItemKey('c'), kept: await keptForm() };
});

export const action = permitted('services.manage', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const typed = joinEveryDate(typedValues(await request.formData()));
  if (typed.go === 'more') return formReply({}, typed, 200);
  const form = readNested(criteriaSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    await setCriteria({ actor, serviceId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/office/services/${serviceId}`, 'notice.told.criteriaSet');
});

export default function Criteria() {
  const text = useText();
  const { service, values, newKey, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? { errors: {}, values };
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <ServiceFrame side="office" service={service} heading={text('services.criteria.change')}>
        <InsetText>{text('services.criteria.keep')}</InsetText>
        <PortalForm>
          <input type="hidden" name="version" value={String(reply.values.version ?? service.version)} />
          <DateField {...reply} name="from" label={text('services.criteria.from')} />
          <FormItems
            {...reply}
            list="items"
            items={itemsIn(reply.values, 'items') + 1}
            title={(number) => text('services.criterion', { number })}
            newKey={newKey}
          >
            {(at) => (
              <LocalizedField
                {...reply}
                rows={3}
                name={`${at}.text`}
                label={text('services.criterion.text')}
                languages={LOCALES}
              />
            )}
          </FormItems>
          <ButtonGroup>
            <SubmitButton name="go" value="save">
              {text('services.save')}
            </SubmitButton>
            <SubmitButton kind="secondary" name="go" value="more">
              {text('services.criterion.more')}
            </SubmitButton>
          </ButtonGroup>
        </PortalForm>
      </ServiceFrame>
    </>
  );
}
