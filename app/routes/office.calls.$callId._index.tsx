import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOfficeCall } from '#server/calls/get-office-call';
import { committeeBrief } from '#server/committee/committee-brief';
import { openingBrief } from '#server/opening/opening-brief';
import { listOverseenResults } from '#server/ranking/load-result-reader';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { HistoryPanel } from '~/components/history-panel';
import { CommitteePanel } from '~/components/office-call/committee-panel';
import { DecisionPanel } from '~/components/office-call/decision-panel';
import { OpenersPanel } from '~/components/office-call/openers-panel';
import { OpeningPanel } from '~/components/office-call/opening-panel';
import { Preparation } from '~/components/office-call/preparation';
import { Publication } from '~/components/office-call/publication';
import { ResultsPanel } from '~/components/office-call/results-panel';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { mayEver } from '~/domain/accounts/permissions';
import { CALL_STATE_LABELS } from '~/domain/calls/labels';
import { inLanguage, languageShown } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => inLanguage(data.title, data.locale) || text('callEditor.untitled'),
  breadcrumb: ({ data, text }) => data.reference ?? text('callEditor.call'),
  above: [{ label: 'nav.officeCalls', href: '/office/calls' }],
};

export const loader = permitted('calls.read', async ({ actor, params, locale, now }) => ({
  ...(await getOfficeCall(actor, params.callId ?? '', now)),
  opening: await openingBrief(params.callId ?? '', now),
  members: await committeeBrief(params.callId ?? ''),
  results: await listOverseenResults(actor, params.callId ?? ''),
  mayFollow: mayEver(actor, 'openings.open'),
  mayReadLetters: mayEver(actor, 'letters.read'),
  locale,
}));

export default function OfficeCallPage() {
  const { text, locale } = usePortal();
  const call = useLoaderData<typeof loader>();
  const { id, title, programme, open, published, cancelled, state, history, may, opening, mayFollow } = call;
  const here = `/office/calls/${id}`;
  const amendable = published !== null && open === null && cancelled === null;
  return (
    <>
      <PageHeading caption={`${programme.code}: ${inLanguage(programme.name, locale)}`}>
        <span lang={languageShown(title, locale)}>{inLanguage(title, locale) || text('callEditor.untitled')}</span>
      </PageHeading>
      <p className="govuk-body">
        <StatusTag status={state} labels={CALL_STATE_LABELS} />
      </p>
      {opening && <OpeningPanel callId={id} reference={call.reference ?? ''} opening={opening} mayFollow={mayFollow} />}
      <Publication call={call} />
      {published && state !== 'scheduled' && (
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href={`${here}/questions`}>
              {text('callEditor.questions')}
            </a>
          </li>
          {may.prepare && (
            <li>
              <a className="govuk-link" href={`${here}/invitations`}>
                {text('callEditor.invitations')}
              </a>
            </li>
          )}
        </ul>
      )}
      <Preparation call={call} />
      {!cancelled && <OpenersPanel callId={id} openers={call.openers} approved={published !== null} />}
      {published && state !== 'scheduled' && <CommitteePanel callId={id} members={call.members} />}
      <ResultsPanel callId={id} lots={call.results} mayReadLetters={call.mayReadLetters} />
      <DecisionPanel callId={id} lots={call.results.length} />
      <ButtonGroup>
        {amendable && may.prepare && (
          <ButtonLink href={`${here}/addendum/new`}>{text('callApproval.addendum.begin')}</ButtonLink>
        )}
        {may.prepare && (
          <ButtonLink kind="secondary" href={`${here}/copy`}>
            {text('callEditor.copy')}
          </ButtonLink>
        )}
        {published && !cancelled && may.cancel && (
          <a className="govuk-link" href={`${here}/cancellation`}>
            {text('callApproval.cancel')}
          </a>
        )}
      </ButtonGroup>
      <HistoryPanel events={history} />
    </>
  );
}
