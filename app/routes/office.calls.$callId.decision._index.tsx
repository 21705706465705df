import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { decideLots, type LotDecided } from '#server/decisions/decide-lots';
import { listDecisions } from '#server/decisions/list-decisions';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { BatchForm } from '~/components/decisions/batch-form';
import { LotsTable } from '~/components/decisions/lots-table';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';
import { decisionsSchema } from '~/forms/decision';
import { isFormReply } from '~/forms/form-reply';

export const handle: PageHandle = {
  title: 'decisions.title',
  breadcrumb: 'decisions.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('decisions.read', async ({ actor, params, keptForm }) => ({
  ...(await listDecisions(actor, params.callId ?? '')),
  kept: await keptForm(),
}));

export const action = permitted('decisions.decide', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, decisionsSchema);
  if (!form.ok) return form.reply;
  const decided = await decideLots({ actor, callId, lots: form.value.lots, now });
  const isAll = decided.every(({ refusal }) => refusal === null);
  if (isAll) return redirectWithNotice(`/office/calls/${callId}/decision`, 'notice.told.lotsApproved');
  return data({ decided }, { status: 409 });
});

export default function DecisionsPage() {
  const { text, locale } = usePortal();
  const { call, lots, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = isFormReply(answer) ? answer : kept;
  const decided: readonly LotDecided[] = answer && 'decided' in answer ? answer.decided : [];
  const nameOf = (lot: string) =>
    inLanguage(lots.find((one) => one.lot === lot)?.name ?? { en: lot, ru: '', tk: '' }, locale);
  const selectable = lots.filter(({ isSelectable }) => isSelectable);
  const [barred] = lots.flatMap((lot) => (lot.stage === 'recommended' && lot.barred ? [lot.barred] : []));
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(call.title, locale)}`}>
        {text('decisions.title')}
      </PageHeading>
      {decided.length > 0 && (
        <InsetText>
          <p className="govuk-body">{text('decisions.batch.result')}</p>
          <ul className="govuk-list govuk-list--bullet">
            {decided.map(({ lot, refusal }) => (
              <li key={lot}>
                {nameOf(lot)}: {refusal ? text(refusal.key, refusal.values) : text('decisions.batch.approved')}
              </li>
            ))}
          </ul>
        </InsetText>
      )}
      {lots.length === 0 ? (
        <EmptyState title={text('decisions.empty')} text={text('decisions.empty.text')} />
      ) : (
        <LotsTable lots={lots} path={`/office/calls/${call.id}/decision`} />
      )}
      {selectable.length > 0 ? (
        <BatchForm lots={selectable} reply={reply} />
      ) : (
        barred && <p className="govuk-body">{text(barred)}</p>
      )}
    </>
  );
}
