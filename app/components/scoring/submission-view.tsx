import type { ReadableSubmission } from '#server/scoring/get-readable-submission';
import { inLanguage } from '~/domain/shared/localized';
import { AnswersView } from '../application-form/answers-view';
import type { ListedFile } from '../file-list';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { listedFiles, supplementSection } from './submission-parts';
import { SubmittedProfile } from './submitted-profile';
import { SummaryList } from '../summary-list';

/** An application as a member of the committee reads it: who applies (or not), every answer, what was handed in later. */
export function SubmissionView({ submission }: { submission: ReadableSubmission }) {
  const { text, locale } = usePortal();
  const { definition, context, answers, supplement, identity, callId, applicationId } = submission;
  const anonymous = identity === null;
  const fileHref = ({ id }: ListedFile) => `/evaluations/${callId}/applications/${applicationId}/files/${id}`;
  const shared = { context, anonymous, fileHref, headingLevel: 4 } as const;
  return (
    <div className="portal-submission">
      {identity ? <Identity identity={identity} /> : <InsetText>{text('scoring.anonymous')}</InsetText>}
      {definition.sections.map((section) => (
        <section key={section.key} aria-labelledby={`application-${section.key}`}>
          <h3 className="govuk-heading-m" id={`application-${section.key}`}>
            {inLanguage(section.title, locale)}
          </h3>
          <AnswersView
            section={section}
            answers={answers}
            files={listedFiles(submission, 'submission', locale)}
            {...shared}
          />
        </section>
      ))}
      {supplement && (
        <section aria-labelledby="application-supplement">
          <h3 className="govuk-heading-m" id="application-supplement">
            {text('scoring.supplement')}
          </h3>
          <p className="govuk-body">
            {text('scoring.supplement.at')} <PortalTime at={supplement.answeredAt} />
          </p>
          <AnswersView
            section={supplementSection(submission)}
            answers={supplement.answers}
            files={listedFiles(submission, 'supplement', locale)}
            {...shared}
          />
        </section>
      )}
      {identity?.profile && <SubmittedProfile {...identity.profile} />}
      <TakeAlong address={`/evaluations/${callId}/applications/${applicationId}/download`} />
    </div>
  );
}

function Identity({ identity }: { identity: NonNullable<ReadableSubmission['identity']> }) {
  const { text } = usePortal();
  return (
    <SummaryList
      rows={[
        { label: text('receipts.receipt'), value: <span className="portal-digest">{identity.receipt}</span> },
        { label: text('receipts.submittedAt'), value: <PortalTime at={identity.submittedAt} seconds /> },
        { label: text('receipts.signatory'), value: identity.signatory },
      ]}
    />
  );
}

function TakeAlong({ address }: { address: string }) {
  const { text } = usePortal();
  return (
    <section aria-labelledby="application-taken">
      <h3 className="govuk-heading-m" id="application-taken">
        {text('scoring.taken.title')}
      </h3>
      <p className="govuk-body">{text('scoring.taken.lead')}</p>
      <ul className="govuk-list">
        {(['pdf', 'zip'] as const).map((kind) => (
          <li key={kind}>
            <a className="govuk-link" href={`${address}.${kind}`} download>
              {text(`scoring.taken.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
