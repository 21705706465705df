import type { ScreeningPage } from '#server/screening/get-screening';
import { applicantLabel } from '~/domain/scoring/applicant';
import { SCREENING_STATE_LABELS } from '~/domain/screening/labels';
import type { FormReply } from '~/forms/form-reply';
import { formatDateTime } from '~/locales/formats';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { LocalizedText } from '../localized-text';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';
import { ChecksTable } from './checks-table';
import { DecisionForm, OpinionForm } from './screening-forms';
import { RequestSummary } from './request-summary';
import { checkText } from '~/locales/evidence-text';

interface ScreeningViewProps {
  page: ScreeningPage;
  reply: FormReply | undefined;
}

/** An application in its screening: where it stands, what was found, and what this member has to do. */
export function ScreeningView({ page, reply }: ScreeningViewProps) {
  const { text, locale } = usePortal();
  const { callId, applicationId, applicant, lot, state, checks, act, given, request, outcome } = page;
  const names = checks.flatMap((check) => {
    const name = checkText(check, text, locale);
    return [[`met.${check.key}`, name] as const, [`reason.${check.key}`, name] as const];
  });
  return (
    <>
      <ErrorSummary errors={reply?.errors} labels={Object.fromEntries(names)} />
      <PageHeading caption={<LocalizedText value={lot.name} />}>
        {text('screening.page.title', { applicant: applicantLabel(applicant, text) })}
      </PageHeading>
      <SummaryList
        rows={[
          { label: text('screening.state'), value: <StatusTag status={state} labels={SCREENING_STATE_LABELS} /> },
          ...(outcome
            ? []
            : [{ label: text('screening.opinions'), value: text('screening.page.given', { count: given }) }]),
        ]}
      />
      <ButtonGroup>
        <ButtonLink kind="secondary" href={`/evaluations/${callId}/applications/${applicationId}`}>
          {text('screening.page.read')}
        </ButtonLink>
        {page.mayRequest && (
          <ButtonLink kind="secondary" href={`/evaluations/${callId}/screening/${applicationId}/documents`}>
            {text('screening.request.title')}
          </ButtonLink>
        )}
        <a className="govuk-link" href={`/evaluations/${callId}/screening`}>
          {text('screening.list.back')}
        </a>
      </ButtonGroup>
      {request && <RequestSummary request={request} />}
      {state === 'documents' && request && (
        <InsetText>{text('screening.waiting', { until: formatDateTime(locale, request.until) })}</InsetText>
      )}
      {outcome && <Outcome page={page} outcome={outcome} />}
      {!outcome && page.opinions.length > 0 && act !== 'opinion' && <Opinions page={page} />}
      {act === 'opinion' && <OpinionForm page={page} reply={reply} />}
      {act === 'decision' && <DecisionForm page={page} reply={reply} />}
      {act === null && !outcome && page.opinions.length === 0 && (
        <ChecksTable caption={text('screening.checklist.title')} checks={checks} columns={[]} />
      )}
    </>
  );
}

function Outcome({
  page: { checks },
  outcome,
}: {
  page: ScreeningPage;
  outcome: NonNullable<ScreeningPage['outcome']>;
}) {
  const { text, locale } = usePortal();
  const said = { names: outcome.names.join(', '), at: formatDateTime(locale, outcome.at) };
  const found = new Map(outcome.checks.map((check) => [check.check, check]));
  return (
    <section aria-labelledby="outcome">
      <h2 className="govuk-heading-m" id="outcome">
        {text('screening.outcome.title')}
      </h2>
      <p className="govuk-body">
        {text(outcome.by === 'chair' ? 'screening.outcome.chair' : 'screening.outcome.agreement', said)}
      </p>
      <ChecksTable
        caption={text('screening.checklist.title')}
        checks={checks}
        columns={[{ label: text('screening.column.result'), of: (key) => found.get(key) }]}
      />
    </section>
  );
}

function Opinions({ page: { checks, opinions } }: { page: ScreeningPage }) {
  const { text } = usePortal();
  return (
    <ChecksTable
      caption={text('screening.opinions.title')}
      checks={checks}
      columns={opinions.map(({ name, findings }) => ({ label: name, of: (key) => findings[key] }))}
    />
  );
}
