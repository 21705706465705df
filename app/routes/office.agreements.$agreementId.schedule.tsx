import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { getOfficeAgreement } from '#server/agreements/get-agreement';
import { newItemKey } from '#server/calls/read-section';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { loadSchedule } from '#server/schedules/load-schedule';
import { saveSchedule } from '#server/schedules/save-schedule';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { AgreementFaults } from '~/components/agreements/agreement-faults';
import { AgreementFrame } from '~/components/agreements/agreement-frame';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { ScheduleFields } from '~/components/schedules/schedule-fields';
import { SubmitButton } from '~/components/submit-button';
import { scheduleFields, scheduleSchema } from '~/domain/agreements/schedule-input';
import { joinEveryDate } from '~/forms/date-parts';
import { readNested } from '~/forms/read-nested';
import { fold } from '~/forms/unfold';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'schedule.page',
  breadcrumb: 'schedule.page',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = permitted('agreements.manage', async ({ actor, params, now, keptForm }) => {
  const agreementId = params.agreementId ?? '';
  return {
    agreement: await getOfficeAgreement({ actor, agreementId, now }),
    schedule: await loadSchedule(actor, agreementId),
    newKeys: { milestone: newItemKey('m'), line: newItemKey('b') },
    kept: await keptForm(),
  };
});

const schema = scheduleSchema.extend({ version: z.coerce.number().int().min(1) });

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const typed = joinEveryDate(typedValues(await request.formData()));
  const form = readNested(schema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    const faults = await saveSchedule({ actor, agreementId, input: form.value, now });
    if (faults) {
      const errors = Object.entries(faults).map(([path, key]) => [form.nameOf(path), { key }]);
      return formReply(Object.fromEntries(errors) as Parameters<typeof formReply>[0], typed);
    }
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/office/agreements/${agreementId}/schedule`, 'notice.told.scheduleSaved');
});

export default function Schedule() {
  const { text, locale } = usePortal();
  const { agreement, schedule, newKeys, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? { errors: {}, values: fold(scheduleFields(schedule)) };
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <AgreementFrame side="office" agreement={agreement} heading={text('schedule.page')}>
        <p className="govuk-body portal-text">
          {text('schedule.lead', { amount: formatMoney(locale, schedule.amount) })}
        </p>
        <AgreementFaults faults={agreement.faults} parts={schedule} />
        {schedule.isOpen ? (
          <PortalForm>
            <input
              type="hidden"
              name="version"
              value={String(reply.values.version || schedule.version)}
              autoComplete="off"
            />
            <ScheduleFields
              reply={reply}
              languages={schedule.languages}
              currency={schedule.amount.currency}
              milestones={schedule.milestones}
              newKeys={newKeys}
            />
            <ButtonGroup>
              <SubmitButton>{text('schedule.save')}</SubmitButton>
            </ButtonGroup>
          </PortalForm>
        ) : (
          <InsetText>{text('agreements.error.state')}</InsetText>
        )}
      </AgreementFrame>
    </>
  );
}
