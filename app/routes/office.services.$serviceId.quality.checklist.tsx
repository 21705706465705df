import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { newItemKey } from '#server/calls/read-section';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getChecklist, setChecklist } from '#server/quality/checklists';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { qualityAbove } from '~/components/quality/quality-above';
import { ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { checklistSchema } from '~/domain/quality/schema';
import { LOCALES } from '~/domain/shared/locale';
import { FormItems } from '~/forms/form-items';
import { readNested } from '~/forms/read-nested';
import { fold, itemsIn } from '~/forms/unfold';

export const handle: PageHandle = {
  title: 'quality.checklist',
  breadcrumb: 'quality.checklist',
  above: qualityAbove('office'),
};

export const loader = permitted('quality.manage', async ({ actor, params, keptForm }) => {
  const { service, version, standards } = await getChecklist({ actor, serviceId: params.serviceId ?? '' });
  return { service, values: fold({ version, standards }), newKey: newItemKey('q'), kept: await keptForm() };
});

export const action = permitted('quality.manage', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const typed = typedValues(await request.formData());
  if (typed.go === 'more') return formReply({}, typed, 200);
  const form = readNested(checklistSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    await setChecklist({ actor, serviceId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/office/services/${serviceId}/quality`, 'notice.told.checklistSet');
});

export default function Checklist() {
  const text = useText();
  const { service, values, newKey, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? { errors: {}, values };
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <ServiceFrame side="office" service={service} heading={text('quality.checklist')}>
        <InsetText>{text('quality.checklist.lead')}</InsetText>
        <PortalForm>
          <input type="hidden" name="version" value={String(reply.values.version ?? '0')} autoComplete="off" />
          <FormItems
            {...reply}
            list="standards"
            items={itemsIn(reply.values, 'standards') + 1}
            title={(number) => text('quality.standard.number', { number })}
            newKey={newKey}
          >
            {(at) => (
              <LocalizedField
                {...reply}
                rows={3}
                name={`${at}.text`}
                label={text('quality.standard.text')}
                languages={LOCALES}
              />
            )}
          </FormItems>
          <ButtonGroup>
            <SubmitButton name="go" value="save">
              {text('quality.save')}
            </SubmitButton>
            <SubmitButton kind="secondary" name="go" value="more">
              {text('quality.standard.more')}
            </SubmitButton>
          </ButtonGroup>
        </PortalForm>
      </ServiceFrame>
    </>
  );
}
