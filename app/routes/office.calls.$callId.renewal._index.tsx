import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { beginRenewal } from '#server/sealing/begin-renewal';
import { getRenewalForm } from '#server/sealing/get-renewal-form';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { RenewalFields } from '~/components/sealing/renewal-form';
import { renewalSchema } from '~/domain/sealing/schema';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'sealing.renewal.title',
  breadcrumb: 'sealing.renewal.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
    { label: 'sealing.openers.title', href: ({ params }) => `/office/calls/${params.callId}/openers` },
  ],
};

export const loader = permitted('calls.approve', async ({ actor, request, params, locale, now }) => {
  const query = new URL(request.url).searchParams;
  const search = { words: (query.get('search') ?? '').trim(), ticked: query.getAll('joining') };
  const page = await getRenewalForm({ actor, callId: params.callId ?? '', search, locale, now });
  const chosen = ['leaving', 'joining'].flatMap((name) => {
    const id = query.get(name);
    return id === null ? [] : [[name, id] as const];
  });
  return { page, values: { search: search.words, ...Object.fromEntries(chosen) } };
});

export const action = permitted('calls.approve', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, renewalSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => beginRenewal({ actor, callId, input: form.value, now }));
  return outcome.ok ? redirectWithNotice(`/office/calls/${callId}/openers`, 'notice.told.renewalBegun') : outcome.reply;
});

export default function Renewal() {
  const { text, locale } = usePortal();
  const { page, values } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${page.reference}: ${inLanguage(page.title, locale)}`}>
        {text('sealing.renewal.title')}
      </PageHeading>
      <p className="govuk-body">{text('sealing.renewal.lead')}</p>
      <ol className="govuk-list govuk-list--number">
        <li>{text('sealing.renewal.step.join')}</li>
        <li>{text('sealing.renewal.step.give')}</li>
        <li>{text('sealing.renewal.step.done')}</li>
      </ol>
      <RenewalFields page={page} form={{ errors: reply?.errors ?? {}, values: reply?.values ?? values }} />
    </>
  );
}
