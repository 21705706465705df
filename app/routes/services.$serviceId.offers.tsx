import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { listOffers, takeOffer } from '#server/requests/offers';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { caseAbove } from '~/components/requests/case-above';
import { ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'referrals.offers',
  breadcrumb: 'referrals.offers',
  above: caseAbove('provider'),
};

const takingSchema = z.object({ request: z.string().min(1).max(60) });

export const loader = permitted('requests.keep', ({ actor, params }) =>
  listOffers({ actor, serviceId: params.serviceId ?? '' }),
);

export const action = permitted('requests.keep', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const form = await parseForm(request, takingSchema);
  if (!form.ok) return form.reply;
  const requestId = form.value.request;
  try {
    await takeOffer({ actor, serviceId, requestId, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/services/${serviceId}/requests/${requestId}`, 'notice.told.offerTaken');
});

export default function Offers() {
  const { text, locale } = usePortal();
  const { service, offers } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ServiceFrame side="provider" service={service} heading={text('referrals.offers')}>
        {offers.length === 0 ? (
          <EmptyState title={text('referrals.offers.none')} text={text('referrals.offers.none.text')} />
        ) : (
          <PlainTable
            caption={text('referrals.offers')}
            captionHidden
            rows={offers}
            keyOf={({ id }) => id}
            columns={[
              {
                label: text('register.receivedOn'),
                cell: ({ receivedOn }) => formatDate(locale, startOfPortalDay(receivedOn)),
              },
              { label: text('register.source'), cell: ({ source }) => text(`request.source.${source}`) },
              { label: text('register.age'), cell: ({ ageGroup }) => text(`request.age.${ageGroup}`) },
              { label: text('register.sex'), cell: ({ sex }) => text(`request.sex.${sex}`) },
              {
                label: text('register.disability'),
                cell: ({ disability }) => text(`request.disability.${disability}`),
              },
              {
                label: text('referrals.take'),
                cell: ({ id }) => (
                  <PortalForm>
                    <input type="hidden" name="request" value={id} />
                    <SubmitButton kind="secondary">{text('referrals.take')}</SubmitButton>
                  </PortalForm>
                ),
              },
            ]}
          />
        )}
      </ServiceFrame>
    </>
  );
}
