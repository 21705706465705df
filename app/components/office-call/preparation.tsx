import type { SerializeFrom } from '@remix-run/node';
import type { OfficeCall } from '#server/calls/get-office-call';
import { SECTIONS } from '~/domain/calls/schema';
import { formatDateTime } from '~/locales/formats';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { CompletenessMeter } from '../completeness-meter';
import { InsetText } from '../inset-text';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { ReviewComments } from '../review-comments';
import { SubmitButton } from '../submit-button';
import { Tag } from '../tag';
import { TaskList, type Task } from '../task-list';

/** The version in preparation: its sections with what they lack, and what can be done with it. */
export function Preparation({ call }: { call: SerializeFrom<OfficeCall> }) {
  const { text, locale } = usePortal();
  const { id, open, may } = call;
  if (!open) return null;
  const isAddendum = open.number > 1;
  return (
    <section aria-labelledby="preparation">
      <h2 className="govuk-heading-m" id="preparation">
        {isAddendum
          ? text('callApproval.addendum.inPreparation', { number: open.number - 1 })
          : text('callEditor.preparation')}
      </h2>
      {open.submitted && (
        <InsetText>
          {text('callApproval.submitted', { name: open.submitted.by, at: formatDateTime(locale, open.submitted.at) })}
        </InsetText>
      )}
      <ReviewComments
        comments={open.comments.filter(({ section }) => section === null).map((comment) => comment.text)}
      />
      <TaskList tasks={tasksOf(call, text)} />
      <CompletenessMeter languages={open.completeness} />
      <p className="govuk-body">{text('callEditor.preparers', { names: open.preparers.join(', ') })}</p>
      <ButtonGroup>
        {open.submitted && may.approve && (
          <ButtonLink href={`/office/calls/${id}/approval`}>{text('callApproval.toApproval')}</ButtonLink>
        )}
        {!open.submitted && may.prepare && (
          <PortalForm action={`/office/calls/${id}/submission`}>
            <SubmitButton>{text('callApproval.submission.submit')}</SubmitButton>
          </PortalForm>
        )}
        {open.submitted && may.prepare && (
          <PortalForm action={`/office/calls/${id}/withdrawal`}>
            <SubmitButton kind="secondary">{text('callApproval.withdrawal')}</SubmitButton>
          </PortalForm>
        )}
        <ButtonLink kind="secondary" href={`/office/calls/${id}/preview`}>
          {text('callEditor.preview')}
        </ButtonLink>
        {isAddendum && (
          <ButtonLink kind="secondary" href={`/office/calls/${id}/addendum`}>
            {text('callApproval.addendum.compare')}
          </ButtonLink>
        )}
        {isAddendum && !open.submitted && may.prepare && (
          <a className="govuk-link" href={`/office/calls/${id}/addendum/removal`}>
            {text('callApproval.addendum.drop')}
          </a>
        )}
      </ButtonGroup>
    </section>
  );
}

function tasksOf({ id, open }: SerializeFrom<OfficeCall>, text: ReturnType<typeof usePortal>['text']): Task[] {
  if (!open) return [];
  const sections = SECTIONS.map((section): Task => {
    const title = text(`calls.section.${section}`);
    if (open.settled.includes(section)) {
      return { title, hint: text('calls.fault.settled'), status: text('callEditor.task.settled') };
    }
    const faults = open.faults.filter((fault) => fault.section === section && fault.key !== 'calls.fault.noReason');
    const comments = open.comments.filter((comment) => comment.section === section);
    return {
      title,
      href: `/office/calls/${id}/sections/${section}`,
      hint:
        faults.length + comments.length === 0 ? undefined : (
          <>
            {faults.map(({ key, values }) => (
              <span key={key + JSON.stringify(values)} className="portal-line">
                {text(key, values)}
              </span>
            ))}
            {comments.length > 0 && (
              <span className="portal-line">{text('callEditor.task.commented', { count: comments.length })}</span>
            )}
          </>
        ),
      status:
        faults.length > 0 ? (
          <Tag colour="blue">{text('callEditor.task.incomplete')}</Tag>
        ) : open.changed.includes(section) ? (
          <Tag colour="yellow">{text('callEditor.task.changed')}</Tag>
        ) : (
          text(open.number > 1 ? 'callEditor.task.unchanged' : 'callEditor.task.ready')
        ),
    };
  });
  if (!open.reason) return sections;
  const unsaid = open.faults.find(({ key }) => key === 'calls.fault.noReason');
  const reason: Task = {
    title: text('callApproval.addendum.reason'),
    href: `/office/calls/${id}/addendum/reason`,
    hint: unsaid && text(unsaid.key),
    status: unsaid ? <Tag colour="blue">{text('callEditor.task.incomplete')}</Tag> : text('callEditor.task.ready'),
  };
  return [reason, ...sections];
}
