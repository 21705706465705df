import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { redirectWithNotice } from '#server/process/flash';
import { getRanking } from '#server/ranking/get-ranking';
import { makeRanking } from '#server/ranking/make-ranking';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { WarningText } from '~/components/warning-text';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'ranking.make',
  breadcrumb: 'ranking.make',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: 'ranking.title', href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/ranking` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params }) => {
  const { call, lot, stage, mayMake } = await getRanking({ actor, callId: params.callId ?? '', lot: params.lot ?? '' });
  if (stage !== 'consensus') throw new DomainError('wrong-state', 'ranking.error.stage');
  if (!mayMake) throw new DomainError('not-permitted', 'evaluation.error.notChair');
  return { call, lot };
});

export const action = permitted('evaluation.take-part', async ({ actor, params, now }) => {
  const { callId = '', lot = '' } = params;
  const path = `/evaluations/${callId}/lots/${lot}/ranking`;
  const outcome = await intoForm({}, () => makeRanking({ actor, callId, lot, now }));
  if (outcome.ok) return redirectWithNotice(path, 'notice.told.ranked');
  // Sent twice: it is made already.
  const { ranking } = await getRanking({ actor, callId, lot });
  return ranking ? redirectWithNotice(path, 'notice.told.ranked') : outcome.reply;
});

export default function MakingOfRanking() {
  const { text, locale } = usePortal();
  const { call, lot } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>{text('ranking.make')}</PageHeading>
      <WarningText>{text('ranking.make.warning')}</WarningText>
      <PortalForm>
        <SubmitButton kind="warning">{text('ranking.make')}</SubmitButton>
      </PortalForm>
    </>
  );
}
