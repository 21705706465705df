import { data, type MetaFunction, type SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { publicAppeals } from '#server/appeals/public-appeals';
import { getPublicCall } from '#server/calls/get-public-call';
import { shareCall } from '#server/calls/share-call';
import { listPublishedAnswers } from '#server/clarifications/list-published-answers';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { publicHeaders } from '#server/process/public-answer';
import { countSubmissions } from '#server/submissions/count-submissions';
import { PublishedAnswers } from '~/components/clarifications/published-answers';
import type { PageHandle } from '~/components/page-handle';
import { AppealsSection } from '~/components/public-call/appeals-section';
import { CallView } from '~/components/public-call/call-view';
import { shareMeta } from '~/components/share-meta';
import { lotNames } from '~/domain/calls/lot-names';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data: page }) => page.share.title,
  breadcrumb: ({ data: page }) => page.call.reference,
  above: [{ label: 'publicCalls.title', href: '/calls' }],
};
export const headers = headersOfLoader;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => shareMeta(page?.share);

export const loader = everyone(async ({ request, params, locale, baseUrl, now }) => {
  const found = await getPublicCall(params.reference ?? '', now);
  const { id: callId, closesAt, content } = found;
  const shownEarly = content.terms.countShownEarly;
  const call = { ...found, submissions: await countSubmissions({ callId, closesAt, shownEarly, now }) };
  const shown = Number(new URL(request.url).searchParams.get('answers') ?? 1);
  const answers = await listPublishedAnswers(call.id, shown);
  const appeals = call.hasResults ? await publicAppeals(call.id) : [];
  const page = { call, answers, appeals, share: shareCall(call, locale, baseUrl) };
  return data(page, { headers: publicHeaders({ said: { page, locale }, now, until: [call.closesAt] }) });
});

export default function PublicCallPage() {
  const { call, answers, appeals } = useLoaderData<typeof loader>();
  const { reference, state } = call;
  return (
    <CallView
      call={call}
      documentHref={(fileId) => `/calls/${reference}/documents/${fileId}`}
      applyHref={state === 'published' ? (lot) => `/applications/new?call=${reference}&lot=${lot}` : undefined}
      appeals={appeals.length > 0 && <AppealsSection appeals={appeals} lots={lotNames(call)} />}
      questions={
        (answers.total > 0 || state === 'published') && (
          <PublishedAnswers {...answers} reference={reference} takesQuestions={state === 'published'} />
        )
      }
    />
  );
}
