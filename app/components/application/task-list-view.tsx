import type { SectionTask, TaskListPage } from '#server/applications/get-task-list';
import { SECTION_STATE_LABELS } from '~/domain/applications/labels';
import { isLocked } from '~/domain/applications/status';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { ButtonLink } from '../button-link';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { ClosesIn } from '../public-call/time-left';
import { DocumentsAskedPanel } from '../submissions/documents-asked-panel';
import { SubmissionPanel } from '../submissions/submission-panel';
import { SubmissionsTable } from '../submissions/submissions-table';
import { ResultPanel } from '../results/result-panel';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';
import { SummaryList } from '../summary-list';
import { TaskList } from '../task-list';
import { ApplicationHead } from './application-head';
import { ApplicationLinks } from './application-links';
import { EligibilityList } from './eligibility-list';
import { InsetText } from '../inset-text';

/** An application: until when, how far each section is, and what else is to be done. */
export function TaskListView({ page }: { page: TaskListPage }) {
  const { locale, text } = usePortal();
  const { head, tasks, complete, left, hindrances, startedBy, startedAt } = page;
  const { id, call } = head;
  return (
    <>
      <ApplicationHead head={head} saysItself />
      {page.outcome && <ResultPanel applicationId={id} outcome={page.outcome} />}
      <SubmissionPanel page={page} />
      <DocumentsAskedPanel page={page} />
      {head.mustReconfirm && <ChangedCall page={page} />}
      <SummaryList
        rows={[
          {
            label: text('calls.date.submissionsUntil'),
            value: (
              <>
                <PortalTime at={call.closesAt} /> <ClosesIn left={left} />
              </>
            ),
          },
          {
            label: text('applications.startedBy'),
            value: text('applications.savedBy', { name: startedBy, at: formatDateTime(locale, startedAt) }),
          },
          ...(isLocked(head)
            ? []
            : [
                {
                  label: text('applications.list.progress'),
                  value: text('applications.progress', { complete, count: tasks.length }),
                },
              ]),
        ]}
      />
      <Sections page={page} />
      {hindrances.length > 0 && head.standing === 'open' && (
        <>
          <h2 className="govuk-heading-m">{text('applications.begin.later')}</h2>
          <EligibilityList checks={hindrances} />
          <p className="govuk-body">
            <a className="govuk-link" href="/organisation/profile">
              {text('applications.toProfile')}
            </a>
          </p>
        </>
      )}
      <SubmissionsTable applicationId={id} submissions={page.submissions} />
      <ApplicationLinks head={head} mayDelete={page.mayDelete} />
    </>
  );
}

/** The sections; of what is submitted and sealed strictly, nothing. */
function Sections({ page: { head, tasks } }: { page: TaskListPage }) {
  const { locale, text } = usePortal();
  const { id } = head;
  const isSubmitted = isLocked(head);
  if (isSubmitted && head.call.isStrict) return <p className="govuk-body">{text('receipts.content.strict')}</p>;
  return (
    <>
      <h2 className="govuk-heading-m">{text('applications.sections')}</h2>
      <TaskList
        tasks={tasks.map((task) => ({
          title: inLanguage(task.title, locale),
          href: `/applications/${id}/sections/${task.key}`,
          hint: <TaskHint task={task} />,
          status: <StatusTag status={task.state} labels={SECTION_STATE_LABELS} />,
        }))}
      />
      {!isSubmitted && <ButtonLink href={`/applications/${id}/check`}>{text('applications.check.link')}</ButtonLink>}
    </>
  );
}

function TaskHint({ task: { saved, comments } }: { task: SectionTask }) {
  const { locale, text } = usePortal();
  return (
    <>
      {saved
        ? text('applications.savedBy', { name: saved.by, at: formatDateTime(locale, saved.at) })
        : text('applications.list.untouched')}
      {comments > 0 && (
        <>
          <br />
          {text('applications.comment.waiting', { count: comments })}
        </>
      )}
    </>
  );
}

/** The call has changed in a way that must be seen before the application goes on. */
function ChangedCall({ page: { head } }: { page: TaskListPage }) {
  const { text } = usePortal();
  const { call, standing } = head;
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{text('applications.changed.title')}</h2>
      <p className="govuk-body">{text('applications.changed.text')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/calls/${call.reference}#addenda`}>
          {text('applications.changed.see')}
        </a>
      </p>
      {standing === 'open' && (
        <PortalForm>
          <input type="hidden" name="seen" value={call.number} />
          <SubmitButton>{text('applications.changed.confirm')}</SubmitButton>
        </PortalForm>
      )}
    </InsetText>
  );
}
