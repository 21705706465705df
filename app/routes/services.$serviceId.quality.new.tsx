import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getAssessment } from '#server/quality/get-quality';
import { assessService } from '#server/quality/visit-service';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { AnswerFields } from '~/components/quality/answer-fields';
import { qualityAbove } from '~/components/quality/quality-above';
import { ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { assessmentSchema } from '~/domain/quality/schema';
import { readNested } from '~/forms/read-nested';

export const handle: PageHandle = {
  title: 'quality.assess',
  breadcrumb: 'quality.assess',
  above: qualityAbove('provider'),
};

export const loader = permitted('quality.answer', async ({ actor, params, keptForm }) => ({
  ...(await getAssessment({ actor, serviceId: params.serviceId ?? '' })),
  kept: await keptForm(),
}));

export const action = permitted('quality.answer', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const typed = typedValues(await request.formData());
  const form = readNested(assessmentSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    const id = await assessService({ actor, serviceId, input: form.value, now });
    return redirectWithNotice(`/services/${serviceId}/quality/${id}`, 'notice.told.serviceAssessed');
  } catch (error) {
    return refusedForm(error, typed);
  }
});

export default function Assess() {
  const text = useText();
  const { service, standards, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? { errors: {}, values: {} };
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <ServiceFrame side="provider" service={service} heading={text('quality.assess')}>
        {standards.length === 0 ? (
          <InsetText>{text('quality.error.noStandards')}</InsetText>
        ) : (
          <PortalForm>
            <AnswerFields standards={standards} reply={reply} />
            <TextareaField {...reply} name="summary" label={text('quality.summary')} maxCharacters={2_000} />
            <SubmitButton>{text('quality.save')}</SubmitButton>
          </PortalForm>
        )}
      </ServiceFrame>
    </>
  );
}
