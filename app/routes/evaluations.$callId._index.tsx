import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { permitted } from '#server/accounts/permitted';
import { intoForm } from '#server/accounts/into-form';
import { redirectWithNotice } from '#server/process/flash';
import { beginScreening } from '#server/committee/begin-screening';
import { getOwnEvaluation } from '#server/committee/get-own-evaluation';
import { CommitteeTable } from '~/components/evaluation/committee-table';
import { EvaluationTasks } from '~/components/evaluation/evaluation-tasks';
import { LotsOfEvaluation } from '~/components/evaluation/lots-of-evaluation';
import { ErrorSummary } from '~/components/error-summary';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { InsetText } from '~/components/inset-text';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SummaryList } from '~/components/summary-list';
import { PART_LABELS } from '~/domain/committee/labels';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'committee.evaluation.title',
  breadcrumb: ({ data }) => data.reference,
  above: [{ label: 'committee.own.title', href: '/evaluations' }],
};

export const loader = permitted('evaluation.take-part', ({ actor, params, now }) =>
  getOwnEvaluation(actor, params.callId ?? '', now),
);

export const action = permitted('evaluation.take-part', async ({ actor, params, now }) => {
  const callId = params.callId ?? '';
  const outcome = await intoForm({}, () => beginScreening({ actor, callId, now }));
  return outcome.ok ? redirectWithNotice(`/evaluations/${callId}`, 'notice.told.screeningBegun') : outcome.reply;
});

export default function Evaluation() {
  const { text, locale } = usePortal();
  const evaluation = useLoaderData<typeof loader>();
  const { title, reference, part, order, closesAt, openedAt, members, lots, declaring, tasks } = evaluation;
  const reply = useActionData<typeof action>();
  const whenOf = (at: Date | null) => at && formatDateTime(locale, at);
  const lotsWithTasks = lots.filter(({ key }) => tasks.some(({ lot }) => lot === key));
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${reference}: ${inLanguage(title, locale)}`}>
        {text('committee.evaluation.title')}
      </PageHeading>
      <SummaryList
        rows={[
          { label: text('committee.row.ownPart'), value: text(PART_LABELS[part]) },
          {
            label: text('committee.row.order'),
            value: text('committee.order', {
              number: order.number,
              day: formatDate(locale, startOfPortalDay(order.day)),
            }),
          },
          {
            label: text(openedAt ? 'committee.row.openedAt' : 'callEditor.column.closesAt'),
            value: whenOf(openedAt ?? closesAt),
          },
        ]}
      />
      {!openedAt && <InsetText>{text('committee.beforeOpening')}</InsetText>}
      <section aria-labelledby="declaring">
        <h2 className="govuk-heading-m" id="declaring">
          {text('committee.declaring')}
        </h2>
        <EvaluationTasks tasks={declaring} />
      </section>
      {evaluation.mayBegin && (
        <section aria-labelledby="beginning">
          <h2 className="govuk-heading-m" id="beginning">
            {text('committee.begin.title')}
          </h2>
          <p className="govuk-body">{text('committee.begin.lead')}</p>
          <PortalForm>
            <SubmitButton>{text('committee.begin.submit')}</SubmitButton>
          </PortalForm>
        </section>
      )}
      <TasksOf id="whole-call" title={text('committee.wholeCall')} tasks={tasks.filter(({ lot }) => lot === null)} />
      {lotsWithTasks.map(({ key, name }) => (
        <TasksOf
          key={key}
          id={key}
          title={<LocalizedText value={name} />}
          tasks={tasks.filter(({ lot }) => lot === key)}
        />
      ))}
      <LotsOfEvaluation callId={evaluation.callId} lots={lots} isChair={part === 'chair'} />
      <CommitteeTable members={members} />
    </>
  );
}

interface TasksOfProps {
  id: string;
  title: ReactNode;
  tasks: SerializeFrom<typeof loader>['tasks'];
}

function TasksOf({ id, title, tasks }: TasksOfProps) {
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby={`tasks-${id}`}>
      <h2 className="govuk-heading-m" id={`tasks-${id}`}>
        {title}
      </h2>
      <EvaluationTasks tasks={tasks} />
    </section>
  );
}
