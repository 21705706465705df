import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { makeLink, programmesToRefer } from '#server/referrals/referral-links';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Panel } from '~/components/panel';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { LinkFields } from '~/components/referrals/link-fields';
import { SubmitButton } from '~/components/submit-button';
import { WarningText } from '~/components/warning-text';
import { referralLinkSchema } from '~/domain/requests/referral-link';
import { joinEveryDate } from '~/forms/date-parts';
import { readNested } from '~/forms/read-nested';

export const handle: PageHandle = {
  title: 'referLinks.make',
  breadcrumb: 'referLinks.make',
  above: [{ label: 'referLinks.title', href: '/office/referral-links' }],
};

export const loader = permitted('services.manage', async ({ actor, keptForm }) => ({
  programmes: await programmesToRefer(actor),
  kept: await keptForm(),
}));

/** The link is shown in the answer itself and nowhere else: it is not kept. */
export const action = permitted('services.manage', async ({ actor, request, baseUrl, now }) => {
  const typed = joinEveryDate(typedValues(await request.formData()));
  const form = readNested(referralLinkSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    const { secret } = await makeLink({ actor, input: form.value, now });
    const made = { holder: form.value.holder, address: `${baseUrl}/refer/${secret}` };
    return data({ errors: {}, values: {}, made }, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    return refusedForm(error, typed);
  }
});

export default function NewReferralLink() {
  const text = useText();
  const { programmes, kept } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  if (done && 'made' in done) {
    return (
      <>
        <Panel title={text('referLinks.made')}>{done.made.holder}</Panel>
        <WarningText>{text('referLinks.once')}</WarningText>
        <p className="portal-reference">
          <strong>{done.made.address}</strong>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href="/office/referral-links">
            {text('referLinks.title')}
          </a>
        </p>
      </>
    );
  }
  const reply = done ?? kept ?? { errors: {}, values: {} };
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <PageHeading>{text('referLinks.make')}</PageHeading>
      <PortalForm>
        <LinkFields programmes={programmes} reply={reply} />
        <SubmitButton>{text('referLinks.make')}</SubmitButton>
      </PortalForm>
    </>
  );
}
