import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getOpeners } from '#server/sealing/get-openers';
import { nameOpeners } from '#server/sealing/name-openers';
import { ButtonLink } from '~/components/button-link';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { OpenersForm } from '~/components/sealing/openers-form';
import { OpenersTable } from '~/components/sealing/openers-table';
import { RenewalSummary } from '~/components/sealing/renewal-standing';
import { SubmitButton } from '~/components/submit-button';
import { OPENERS } from '~/domain/sealing/openers';
import { openersSchema } from '~/domain/sealing/schema';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'sealing.openers.title',
  breadcrumb: 'sealing.openers.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.read', async ({ actor, request, params, locale, now, keptForm }) => {
  const query = new URL(request.url).searchParams;
  const words = (query.get('search') ?? '').trim();
  const ticked = query.getAll('openers[]');
  const page = await getOpeners({ actor, callId: params.callId ?? '', search: { words, ticked }, locale, now });
  const isSearch = query.has('search');
  const values = {
    search: words,
    openers: isSearch ? ticked : page.openers.map(({ userId }) => userId),
    needed: isSearch ? (query.get('needed') ?? '') : String(page.needed || OPENERS.needed),
  };
  return { page, values, kept: await keptForm() };
});

export const action = permitted('calls.approve', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, openersSchema);
  if (!form.ok) return form.reply;
  const { version, ...input } = form.value;
  const outcome = await intoForm(form.typed, () => nameOpeners({ actor, callId, input, expected: version, now }));
  return outcome.ok ? redirectWithNotice(`/office/calls/${callId}/openers`, 'notice.told.openersNamed') : outcome.reply;
});

export default function Openers() {
  const { text, locale } = usePortal();
  const { page, values, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const { title, reference, openers, needed, approved, mayName, renewal, mayRenew } = page;
  const here = `/office/calls/${page.callId}`;
  const name = inLanguage(title, locale) || text('callEditor.untitled');
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={reference ? `${reference}: ${name}` : name}>{text('sealing.openers.title')}</PageHeading>
      <p className="govuk-body">{text('sealing.openers.lead')}</p>
      <OpenersTable openers={openers} />
      {openers.length > 0 && (
        <p className="govuk-body">{text('sealing.openers.needed', { needed, named: openers.length })}</p>
      )}
      {mayName ? (
        <>
          <h2 className="govuk-heading-m">{text('sealing.openers.name')}</h2>
          <OpenersForm page={page} form={{ errors: reply?.errors ?? {}, values: reply?.values ?? values }} />
        </>
      ) : (
        !approved && <InsetText>{text('sealing.openers.byApprover')}</InsetText>
      )}
      {renewal && (
        <>
          <h2 className="govuk-heading-m">{text('sealing.renewal.underWay')}</h2>
          <RenewalSummary standing={renewal} />
          {mayRenew && (
            <PortalForm action={`${here}/renewal/removal`}>
              <SubmitButton kind="secondary">{text('sealing.renewal.drop')}</SubmitButton>
            </PortalForm>
          )}
        </>
      )}
      {mayRenew && !renewal && (
        <ButtonLink kind="secondary" href={`${here}/renewal`}>
          {text('sealing.renewal.title')}
        </ButtonLink>
      )}
    </>
  );
}
