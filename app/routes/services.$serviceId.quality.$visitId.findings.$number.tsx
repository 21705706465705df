import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { correctFinding } from '#server/quality/correct-finding';
import { getFinding } from '#server/quality/get-quality';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { CorrectionForm } from '~/components/quality/finding-forms';
import { FindingView } from '~/components/quality/finding-view';
import { findingAbove } from '~/components/quality/quality-above';
import { ServiceFrame } from '~/components/services/service-frame';
import { correctionSchema } from '~/domain/quality/schema';

export const handle: PageHandle = {
  title: 'quality.finding',
  breadcrumb: 'quality.finding',
  above: findingAbove('provider'),
};

const placeOf = ({ serviceId = '', visitId = '', number = '' }: Record<string, string | undefined>) => ({
  serviceId,
  findingId: `${visitId}.${number}`,
});

export const loader = permitted('quality.answer', ({ actor, params, now }) =>
  getFinding({ actor, ...placeOf(params), side: 'provider', now }),
);

export const action = permitted('quality.answer', async ({ actor, request, params, now }) => {
  const form = await parseForm(request, correctionSchema);
  if (!form.ok) return form.reply;
  const place = placeOf(params);
  try {
    await correctFinding({ actor, ...place, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
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
