import { randomUUID } from 'node:crypto';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getDiscussion } from '#server/consensus/get-discussion';
import { takePart } from '#server/consensus/take-part';
import { assertReadable } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { lotAbove } from '~/components/consensus/lot-above';
import { DiscussionActs } from '~/components/consensus/discussion-acts';
import { DiscussionHindrances } from '~/components/consensus/discussion-hindrances';
import { DiscussionStanding } from '~/components/consensus/discussion-standing';
import { DiscussionThread } from '~/components/consensus/discussion-thread';
import { SayForm } from '~/components/consensus/discussion-forms';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { applicantLabel } from '~/domain/scoring/applicant';
import { inLanguage } from '~/domain/shared/localized';
import { discussionSchema } from '~/forms/discussion';

export const handle: PageHandle = {
  title: 'consensus.messages.title',
  breadcrumb: 'consensus.messages.title',
  above: [
    ...lotAbove,
    {
      label: 'consensus.list.title',
      href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/consensus`,
    },
    {
      label: 'consensus.application',
      href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/consensus/${params.applicationId}`,
    },
  ],
};

type Params = Record<string, string | undefined>;

const placeOf = ({ callId = '', lot = '', applicationId = '', criterion = '' }: Params) => ({
  callId,
  lot,
  applicationId,
  criterion,
});

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => {
  const discussion = await getDiscussion({ actor, ...placeOf(params) });
  return { call: discussion.call, discussion, id: randomUUID(), kept: await keptForm() };
});

export const action = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const place = placeOf(params);
  assertReadable(await loadScope(actor, place.callId), place.applicationId);
  const form = await parseForm(request, discussionSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => takePart({ actor, ...place, input: form.value, now }));
  if (!outcome.ok) return outcome.reply;
  const { callId, lot, applicationId, criterion } = place;
  return redirectWithNotice(
    `/evaluations/${callId}/lots/${lot}/consensus/${applicationId}/${criterion}`,
    'notice.told.saidInDiscussion',
  );
});

export default function DiscussionPage() {
  const { locale, text } = usePortal();
  const { discussion, id, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? undefined;
  const { call, lot, criterion, messages, may } = discussion;
  const of = applicantLabel(discussion.applicant, text);
  const ofAct = (act: string) => (reply?.values.act === act ? reply : undefined);
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}. ${of}`}>
        {criterion ? inLanguage(criterion.name, locale) : text('consensus.item.total')}
      </PageHeading>
      <DiscussionHindrances {...discussion} callId={call.id} lot={lot.key} />
      <DiscussionStanding discussion={discussion} />
      <h2 className="govuk-heading-m">{text('consensus.messages.title')}</h2>
      <DiscussionThread messages={messages} />
      {may.say && <SayForm id={id} reply={ofAct('say')} />}
      <DiscussionActs discussion={discussion} ofAct={ofAct} />
    </>
  );
}
