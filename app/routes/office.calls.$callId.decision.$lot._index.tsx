import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { decideLot } from '#server/decisions/decide-lot';
import { getDecision } from '#server/decisions/get-decision';
import { wasDecided } from '#server/decisions/was-decided';
import { intoForm } from '#server/accounts/into-form';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { DecisionForm, TakeBackForm } from '~/components/decisions/decision-form';
import { DecisionMade, EarlierDecisions } from '~/components/decisions/decisions-made';
import { EffectTable } from '~/components/decisions/effect-table';
import { RecommendationTable } from '~/components/decisions/recommendation-table';
import { SignedReport } from '~/components/decisions/signed-report';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { LOT_STANDING_LABELS } from '~/domain/committee/labels';
import { inLanguage } from '~/domain/shared/localized';
import { decisionSchema } from '~/forms/decision';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => `${text('decisions.title')}: ${inLanguage(data.lot.name, data.locale)}`,
  breadcrumb: ({ data }) => inLanguage(data.lot.name, data.locale),
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: ({ data }) => data.call.reference, href: ({ params }) => `/office/calls/${params.callId}` },
    { label: 'decisions.title', href: ({ params }) => `/office/calls/${params.callId}/decision` },
  ],
};

export const loader = permitted('decisions.read', async ({ actor, params, locale, keptForm }) => {
  const page = await getDecision({ actor, callId: params.callId ?? '', lot: params.lot ?? '' });
  return { ...page, locale, kept: await keptForm() };
});

const NOTICES = {
  approved: 'notice.told.lotApproved',
  returned: 'notice.told.lotReturned',
  cancelled: 'notice.told.lotEnded',
} as const;

export const action = permitted('decisions.decide', async ({ actor, request, params, now }) => {
  const { callId = '', lot = '' } = params;
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const outcome = await intoForm(form.typed, () => decideLot({ actor, callId, lot, input, now }));
  // Sent twice: it is decided already, and this is the answer to the other click.
  if (!outcome.ok && !(await wasDecided({ actor, callId, lot, input }))) return outcome.reply;
  return redirectWithNotice(`/office/calls/${callId}/decision/${lot}`, NOTICES[input.kind]);
});

export default function DecisionPage() {
  const { text, locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? page.kept;
  const { call, lot, stage, report, positions, labels, decision, barred, mayDecide, mayTakeBack } = page;
  const result = `/evaluations/${call.id}/lots/${lot.key}`;
  const here = `/office/calls/${call.id}/decision/${lot.key}`;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>
        {text('decisions.title')}
      </PageHeading>
      <p className="govuk-body">
        <StatusTag status={stage} labels={LOT_STANDING_LABELS} />
      </p>
      {stage === 'ranked' && <InsetText>{text('decisions.waiting.signatures')}</InsetText>}
      {stage !== 'ranked' && barred && <InsetText>{text(barred)}</InsetText>}
      {mayDecide && <p className="govuk-body">{text('decisions.independent')}</p>}
      {decision && <DecisionMade decision={decision} />}
      <RecommendationTable positions={positions} labels={labels} path={`${result}/ranking`} />
      {decision && (
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href={`${here}.csv`}>
              {text('decisions.csv')}
            </a>
          </li>
          <li>
            <a className="govuk-link" href={`/office/calls/${call.id}/letters`}>
              {text('decisions.letters')}
            </a>
          </li>
        </ul>
      )}
      <EffectTable effect={page.effect} />
      {report && <SignedReport report={report} path={result} mayAnalyse={page.mayAnalyse} />}
      {mayDecide && <DecisionForm page={page} reply={reply} />}
      {mayTakeBack && <TakeBackForm page={page} reply={reply} />}
      <EarlierDecisions decisions={page.earlier} />
    </>
  );
}
