import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { awardsToContract, type AwardToContract } from '#server/agreements/awards-to-contract';
import { makeAgreement } from '#server/agreements/make-agreement';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { agreementPath } from '~/domain/agreements/places';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'agreementPages.new',
  breadcrumb: 'agreementPages.new',
  above: [{ label: 'agreements.title', href: '/office/agreements' }],
};

export const loader = permitted('agreements.manage', async ({ actor, now }) => ({
  awards: await awardsToContract(actor, now),
}));

const madeSchema = z.object({ awardId: z.string().min(1) });

export const action = permitted('agreements.manage', async ({ actor, request, now }) => {
  const form = await parseForm(request, madeSchema);
  if (!form.ok) return form.reply;
  try {
    const agreementId = await makeAgreement({ actor, awardId: form.value.awardId, now });
    return await redirectWithNotice(agreementPath('office', agreementId), 'notice.told.agreementMade');
  } catch (error) {
    return refusedForm(error, form.typed);
  }
});

export default function NewAgreement() {
  const { text, locale } = usePortal();
  const { awards } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('agreementPages.new')}</PageHeading>
      <p className="govuk-body portal-text">{text('agreementPages.new.lead')}</p>
      {awards.length === 0 ? (
        <EmptyState title={text('agreementPages.new.empty')} text={text('agreementPages.new.empty.text')} />
      ) : (
        <PlainTable
          caption={text('agreementPages.new')}
          captionHidden
          rows={awards}
          keyOf={({ id }) => id}
          columns={[
            { label: text('agreementPages.organisation'), cell: ({ organisation }) => organisation },
            {
              label: text('agreementPages.service'),
              cell: ({ place }) => (
                <>
                  {place.reference}: <LocalizedText value={place.lot} />
                </>
              ),
            },
            { label: text('agreementPages.amount'), numeric: true, cell: ({ amount }) => formatMoney(locale, amount) },
            {
              label: text('agreementPages.new.standing'),
              cell: ({ standing }) => text(`awards.contract.${standing}`),
            },
            { label: text('agreementPages.new.act'), cell: (award) => <Make award={award} /> },
          ]}
        />
      )}
    </>
  );
}

function Make({ award: { id, organisation, standing } }: { award: AwardToContract }) {
  const { text } = usePortal();
  if (standing !== 'ready') return null;
  return (
    <PortalForm>
      <input type="hidden" name="awardId" value={id} />
      <SubmitButton kind="secondary" aria-label={text('agreementPages.new.makeOf', { organisation })}>
        {text('agreementPages.new.make')}
      </SubmitButton>
    </PortalForm>
  );
}
