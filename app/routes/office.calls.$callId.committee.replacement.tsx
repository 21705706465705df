import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getReplacement } from '#server/committee/get-replacement';
import { replaceMember } from '#server/committee/replace-member';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ReplacementForm } from '~/components/committee/replacement-form';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { replacementSchema } from '~/domain/committee/schema';
import { inLanguage } from '~/domain/shared/localized';
import type { FormValues } from '~/forms/form-reply';

export const handle: PageHandle = {
  title: 'committee.replace.title',
  breadcrumb: 'committee.replace.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
    { label: 'committee.office.title', href: ({ params }) => `/office/calls/${params.callId}/committee` },
  ],
};

export const loader = permitted('committee.appoint', async ({ actor, request, params, now, keptForm }) => {
  const query = new URL(request.url).searchParams;
  const words = (query.get('search') ?? '').trim();
  const page = await getReplacement({ actor, callId: params.callId ?? '', words, now });
  return { page, values: Object.fromEntries(query) as FormValues, kept: await keptForm() };
});

export const action = permitted('committee.appoint', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, replacementSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const outcome = await intoForm(form.typed, () => replaceMember({ actor, callId, input, now }));
  return outcome.ok ? redirectWithNotice(`/office/calls/${callId}/committee`, 'notice.told.replaced') : outcome.reply;
});

export default function Replacement() {
  const { text, locale } = usePortal();
  const { page, values, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${page.reference}: ${inLanguage(page.title, locale)}`}>
        {text('committee.replace.title')}
      </PageHeading>
      <p className="govuk-body">{text('committee.replace.lead')}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{text('committee.replace.open')}</li>
        <li>{text('committee.replace.submitted')}</li>
        <li>{text('committee.replace.settled')}</li>
        <li>{text('committee.replace.declare')}</li>
      </ul>
      <ReplacementForm page={page} form={{ errors: reply?.errors ?? {}, values: reply?.values ?? values }} />
    </>
  );
}
