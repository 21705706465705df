import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { closeFinding } from '#server/quality/correct-finding';
import { getFinding } from '#server/quality/get-quality';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { ClosingForm } from '~/components/quality/finding-forms';
import { FindingView } from '~/components/quality/finding-view';
import { findingAbove } from '~/components/quality/quality-above';
import { ServiceFrame } from '~/components/services/service-frame';
import { closingSchema } from '~/domain/quality/schema';

export const handle: PageHandle = {
  title: 'quality.finding',
  breadcrumb: 'quality.finding',
  above: findingAbove('office'),
};

const placeOf = ({ serviceId = '', visitId = '', number = '' }: Record<string, string | undefined>) => ({
  serviceId,
  findingId: `${visitId}.${number}`,
});

export const loader = permitted('quality.oversee', ({ actor, params, locale, now }) =>
  getFinding({ actor, ...placeOf(params), locale, side: 'office', now }),
);

export const action = permitted('quality.manage', async ({ actor, request, params, now }) => {
  const form = await parseForm(request, closingSchema);
  if (!form.ok) return form.reply;
  const place = placeOf(params);
  try {
    await closeFinding({ actor, ...place, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/services/${place.serviceId}/quality`, 'notice.told.findingDecided');
});

export default function Finding() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ServiceFrame
        side="office"
        service={page.service}
        heading={text('quality.finding.number', { number: page.finding.number })}
      >
        <FindingView page={page} />
        {(page.may.close || reply) && <ClosingForm page={page} reply={reply} />}
      </ServiceFrame>
    </>
  );
}
