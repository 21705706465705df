import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { decideScreening } from '#server/screening/decide-screening';
import { getScreening } from '#server/screening/get-screening';
import { giveOpinion } from '#server/screening/give-opinion';
import type { PageHandle } from '~/components/page-handle';
import { ScreeningView } from '~/components/screening/screening-view';
import { applicantLabel } from '~/domain/scoring/applicant';
import { readFindings } from '~/forms/screening/read-findings';
import { evidenceWords } from '~/locales/evidence-text';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => text('screening.page.title', { applicant: applicantLabel(data.applicant, text) }),
  breadcrumb: ({ data, text }) => applicantLabel(data.applicant, text),
  above: [
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    { label: 'screening.title', href: ({ params }) => `/evaluations/${params.callId}/screening` },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params, now }) => {
  const { callId = '', applicationId = '' } = params;
  return getScreening({ actor, callId, applicationId, now });
});

/** What a screener found, or how the chair decides: the button says which. */
export const action = permitted('evaluation.take-part', async ({ actor, request, params, text, locale, now }) => {
  const { callId = '', applicationId = '' } = params;
  const typed = typedValues(await request.formData());
  const page = await getScreening({ actor, callId, applicationId, now });
  const isDecision = typed.act === 'decision';
  const isDispute = isDecision && page.disputed.length > 0;
  const checks = isDispute ? page.checks.filter(({ key }) => page.disputed.includes(key)) : page.checks;
  const { findings, errors } = readFindings(checks, typed, {
    reasons: isDispute ? 'all' : 'where needed',
    filledIn: (check) => evidenceWords(check, text, locale),
  });
  if (Object.keys(errors).length > 0) return formReply(errors, typed);
  try {
    if (isDecision) {
      const seen = Math.trunc(Number(typed.seen)) || 0;
      await decideScreening({ actor, callId, applicationId, input: { findings, seen }, now });
    } else {
      await giveOpinion({ actor, callId, applicationId, findings, now });
    }
  } catch (error) {
    return refusedForm(error, typed);
  }
  const notice = isDecision ? 'notice.told.screeningDecided' : 'notice.told.opinionGiven';
  return redirectWithNotice(`/evaluations/${callId}/screening/${applicationId}`, notice);
});

export default function ScreeningOfApplication() {
  const page = useLoaderData<typeof loader>();
  return <ScreeningView page={page} reply={useActionData<typeof action>()} />;
}
