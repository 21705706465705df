import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { closeScoring } from '#server/scoring/close-scoring';
import { getChairedProgress } from '#server/scoring/lot-progress';
import { Confirmation } from '~/components/confirmation';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { TextareaField } from '~/components/textarea-field';
import { applicantLabel } from '~/domain/scoring/applicant';
import { closingSchema, REASON_LENGTH } from '~/domain/scoring/schema';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'scoring.closing.title',
  breadcrumb: 'scoring.closing.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    {
      label: 'scoring.progress.title',
      href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/scoring`,
    },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => {
  const { callId = '', lot = '' } = params;
  return { ...(await getChairedProgress(actor, callId, lot, ['evaluation'])), kept: await keptForm() };
});

export const action = permitted('evaluation.take-part', async ({ actor, params, request, now }) => {
  const { callId = '', lot = '' } = params;
  const form = await parseForm(request, closingSchema);
  if (!form.ok) return form.reply;
  try {
    await closeScoring({ actor, callId, lot, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/evaluations/${callId}`, 'notice.told.scoringClosed');
});

export default function ClosingScoring() {
  const { text, locale } = usePortal();
  const { reference, lot, applications, wanted, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const short = applications.filter(({ sheets }) => sheets < wanted);
  return (
    <Confirmation
      title={text('scoring.closing.title')}
      caption={`${reference}: ${inLanguage(lot.name, locale)}`}
      warning={text('scoring.closing.warning')}
      submit={text('scoring.closing.submit')}
      version={0}
      reply={reply}
    >
      {short.length > 0 && (
        <>
          <p className="govuk-body">{text('scoring.closing.short')}</p>
          <ul className="govuk-list govuk-list--bullet">
            {short.map(({ applicationId, applicant, sheets }) => (
              <li key={applicationId}>{`${applicantLabel(applicant, text)}: ${sheets} / ${wanted}`}</li>
            ))}
          </ul>
          <TextareaField
            errors={reply?.errors}
            values={reply?.values}
            name="reason"
            label={text('scoring.closing.reason')}
            maxCharacters={REASON_LENGTH}
          />
        </>
      )}
    </Confirmation>
  );
}
