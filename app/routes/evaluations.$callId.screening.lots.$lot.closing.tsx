import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { redirectWithNotice } from '#server/process/flash';
import { closeScreening } from '#server/screening/close-screening';
import { getClosing } from '#server/screening/get-closing';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'screening.closing.title',
  breadcrumb: 'screening.closing.title',
  above: [
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    { label: 'screening.title', href: ({ params }) => `/evaluations/${params.callId}/screening` },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params: { callId = '', lot = '' } }) =>
  getClosing({ actor, callId, lot }),
);

export const action = permitted('evaluation.take-part', async ({ actor, params: { callId = '', lot = '' }, now }) => {
  const outcome = await intoForm({}, () => closeScreening({ actor, callId, lot, now }));
  return outcome.ok ? redirectWithNotice(`/evaluations/${callId}`, 'notice.told.screeningClosed') : outcome.reply;
});

/** The chair closes the screening of a lot, and sees what that means. */
export default function ClosingOfScreening() {
  const text = useText();
  const { callId, lot, eligible, ineligible, open } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={<LocalizedText value={lot} />}>{text('screening.closing.title')}</PageHeading>
      {open > 0 ? (
        <p className="govuk-body">{text('screening.closing.open', { count: open })}</p>
      ) : (
        <>
          <p className="govuk-body">{text('screening.closing.lead', { eligible })}</p>
          <p className="govuk-body">{text('screening.closing.ineligible', { count: ineligible })}</p>
          <WarningText>{text('screening.closing.warning')}</WarningText>
        </>
      )}
      <PortalForm>
        <ButtonGroup>
          {open === 0 && <SubmitButton>{text('screening.closing.submit')}</SubmitButton>}
          <a className="govuk-link" href={`/evaluations/${callId}/screening`}>
            {text('screening.list.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </TwoThirds>
  );
}
