import { data, redirect, type HeadersFunction, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { giveShare } from '#server/opening/give-share';
import { openingState } from '#server/opening/opening-state';
import { now as clock } from '#server/process/clock';
import { ErrorSummary } from '~/components/error-summary';
import { PageUpdates } from '~/components/opening/page-updates';
import { SessionReceived } from '~/components/opening/session-received';
import { SessionStage } from '~/components/opening/session-stage';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { openingSchema } from '~/domain/opening/schema';
import { secondsToNextLook } from '~/domain/opening/session-view';
import { inLanguage } from '~/domain/shared/localized';

type Page = SerializeFrom<typeof loader>;

export const handle: PageHandle<Page> = {
  title: ({ data: page, text }) => `${page.state.call.reference}: ${text('openingPages.session.title')}`,
  breadcrumb: 'openingPages.session.title',
  above: [
    { label: 'sealing.own.title', href: '/openings' },
    {
      label: ({ data: page }) => (page as Page).state.call.reference,
      href: ({ params }) => `/openings/${params.callId}`,
    },
  ],
};

/** Without script, too, a page that only waits loads itself anew: browsers know this header of old. */
export const headers: HeadersFunction = ({ loaderHeaders, actionHeaders, errorHeaders }) =>
  errorHeaders ?? (actionHeaders.has('Retry-After') ? actionHeaders : loaderHeaders);

export const loader = permitted('openings.open', async ({ actor, params, request, now }) => {
  const query = new URL(request.url).searchParams;
  const page = Number(query.get('page') ?? 1);
  const { minutes, ...state } = await openingState({ actor, callId: params.callId ?? '', page, now });
  const looks = secondsToNextLook(state);
  const seconds = query.get('updates') === 'no' || page > 1 ? null : looks;
  const said = { state, hasMinutes: minutes.length > 0, waits: looks !== null, seconds };
  return data(said, { headers: seconds !== null && request.method === 'GET' ? { Refresh: String(seconds) } : {} });
});

export const action = permitted('openings.open', async ({ actor, params, request, session }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, openingSchema);
  if (!form.ok) return form.reply;
  const given = { actor, callId, input: form.value, sessionId: session.id, clock };
  const outcome = await intoForm(form.typed, () => giveShare(given));
  return outcome.ok ? redirect(`/openings/${callId}/session`, 303) : outcome.reply;
});

export default function OpeningSession() {
  const { text, locale } = usePortal();
  const { state, hasMinutes, waits, seconds } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { reference, title, id } = state.call;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${reference}: ${inLanguage(title, locale)}`}>
        {text('openingPages.session.title')}
      </PageHeading>
      <SessionStage state={state} hasMinutes={hasMinutes} reply={reply} />
      {waits && <PageUpdates here={`/openings/${id}/session`} seconds={seconds} />}
      <SessionReceived state={state} />
    </>
  );
}
