import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getOwnSeal } from '#server/sealing/get-own-seal';
import { setPassphrase } from '#server/sealing/set-passphrase';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { NewPassphraseFields } from '~/components/sealing/new-passphrase-fields';
import { OwnSealSummary } from '~/components/sealing/own-seal-summary';
import { SubmitButton } from '~/components/submit-button';
import { WarningText } from '~/components/warning-text';
import { setPassphraseSchema } from '~/domain/sealing/schema';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'sealing.place.title',
  breadcrumb: ({ data, text }) => data.reference ?? text('callEditor.call'),
  above: [{ label: 'sealing.own.title', href: '/openings' }],
};

export const loader = permitted('sealing.share', ({ actor, params, locale, now }) =>
  getOwnSeal(actor, params.callId ?? '', locale, now),
);

export const action = permitted('sealing.share', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, setPassphraseSchema);
  if (!form.ok) return form.reply;
  const passphrase = form.value.newPassphrase;
  const outcome = await intoForm(form.typed, () => setPassphrase({ actor, callId, passphrase, now }));
  return outcome.ok ? redirectWithNotice(`/openings/${callId}`, 'notice.told.passphraseSet') : outcome.reply;
});

export default function OwnPlace() {
  const { text, locale } = usePortal();
  const seal = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { callId, title, reference, state, isRenewed } = seal;
  const name = inLanguage(title, locale) || text('callEditor.untitled');
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={reference ? `${reference}: ${name}` : name}>{text('sealing.place.title')}</PageHeading>
      <p className="govuk-body">{text('sealing.place.lead')}</p>
      <OwnSealSummary seal={seal} />
      {isRenewed && state === 'ready' && (
        <InsetText>
          <a className="govuk-link" href={`/openings/${callId}/renewal`}>
            {text('sealing.renewal.give.title')}
          </a>
        </InsetText>
      )}
      {state === 'passphrase' && (
        <>
          <h2 className="govuk-heading-m">{text('sealing.set.title')}</h2>
          <WarningText>{text('sealing.set.warning')}</WarningText>
          <PortalForm>
            <NewPassphraseFields errors={reply?.errors} label={text('sealing.field.passphrase')} />
            <SubmitButton>{text('sealing.set.submit')}</SubmitButton>
          </PortalForm>
        </>
      )}
      {state !== 'passphrase' && state !== 'done' && (
        <ButtonGroup>
          {state === 'due' && (
            <ButtonLink href={`/openings/${callId}/session`}>{text('sealing.place.open')}</ButtonLink>
          )}
          <ButtonLink kind={state === 'due' ? 'secondary' : 'primary'} href={`/openings/${callId}/rehearsal`}>
            {text('sealing.rehearsal.title')}
          </ButtonLink>
          <a className="govuk-link" href={`/openings/${callId}/passphrase`}>
            {text('sealing.change.title')}
          </a>
        </ButtonGroup>
      )}
    </>
  );
}
