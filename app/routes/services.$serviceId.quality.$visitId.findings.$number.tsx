import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { receiveFilesForm } from '#server/files/receive-files-form';
import { formReply, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { correctFinding } from '#server/quality/correct-finding';
import { correctionFiles } from '#server/quality/finding-files';
import { getFinding } from '#server/quality/get-quality';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { CorrectionForm } from '~/components/quality/finding-forms';
import { FindingView } from '~/components/quality/finding-view';
import { findingAbove } from '~/components/quality/quality-above';
import { ServiceFrame } from '~/components/services/service-frame';
import { correctionSchema } from '~/domain/quality/schema';
import { fieldErrorsOf } from '~/forms/field-errors';

export const handle: PageHandle = {
  title: 'quality.finding',
  breadcrumb: 'quality.finding',
  above: findingAbove('provider'),
};

const placeOf = ({ serviceId = '', visitId = '', number = '' }: Record<string, string | undefined>) => ({
  serviceId,
  findingId: `${visitId}.${number}`,
});

export const loader = permitted('quality.answer', ({ actor, params, locale, now }) =>
  getFinding({ actor, ...placeOf(params), locale, side: 'provider', now }),
);

/** Files are kept as soon as they arrive; the visitor sees them with the correction. */
export const action = permitted('quality.answer', async ({ actor, request, params, now }) => {
  const place = placeOf(params);
  const { values, reply } = await receiveFilesForm({ request, actor, subject: correctionFiles(place.findingId), now });
  if (reply) return reply;
  const form = correctionSchema.safeParse(values);
  if (!form.success) return formReply(fieldErrorsOf(form.error), values);
  try {
    await correctFinding({ actor, ...place, input: form.data, now });
  } catch (error) {
    return refusedForm(error, values);
  }
  return redirectWithNotice(`/services/${place.serviceId}/quality`, 'notice.told.findingCorrected');
});

export default function Finding() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ServiceFrame
        side="provider"
        service={page.service}
        heading={text('quality.finding.number', { number: page.finding.number })}
      >
        <FindingView page={page} />
        {(page.may.correct || reply) && <CorrectionForm page={page} reply={reply} />}
      </ServiceFrame>
    </>
  );
}
