import type { TaskListPage } from '#server/applications/get-task-list';
import { applicationStage } from '~/domain/submissions/stage';
import { ButtonLink } from '../button-link';
import { InsetText } from '../inset-text';
import { useText } from '../portal-context';
import { PortalTime } from '../portal-time';

/** On the page of an application: what of it counts, and what its organisation can do about that. */
export function SubmissionPanel({ page: { head, submissions, maySubmit } }: { page: TaskListPage }) {
  const text = useText();
  const stage = applicationStage(head);
  const current = submissions.find(({ state }) => state === 'current');
  const isTaken = head.standing === 'open' || head.standing === 'submitted';
  const own = `/applications/${head.id}`;
  if (stage === 'withdrawn') {
    return (
      <InsetText>
        <h2 className="govuk-heading-m">{text('receipts.panel.withdrawn')}</h2>
        <p className="govuk-body">{text(isTaken ? 'receipts.panel.again' : 'receipts.panel.nothing')}</p>
      </InsetText>
    );
  }
  if (!current) return null;
  const isRevising = stage === 'revising';
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{text(isRevising ? 'receipts.panel.revising' : 'receipts.panel.submitted')}</h2>
      {isRevising && <p className="govuk-body govuk-!-font-weight-bold">{text('receipts.panel.notYet')}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={`${own}/receipts/${current.receipt}`}>
          {text('receipts.of', { receipt: current.receipt })}
        </a>
        {', '}
        <PortalTime at={current.submittedAt} seconds />
      </p>
      {head.revising && !isRevising && <p className="govuk-body">{text('receipts.panel.unsubmitted')}</p>}
      {isTaken && !isRevising && (
        <ButtonLink href={`${own}/revision`} kind="secondary">
          {text('receipts.revise.title')}
        </ButtonLink>
      )}
      {isTaken && maySubmit && (
        <p className="govuk-body govuk-!-margin-bottom-0">
          <a className="govuk-link" href={`${own}/withdrawal`}>
            {text('receipts.withdraw.title')}
          </a>
        </p>
      )}
    </InsetText>
  );
}
