import type { getReport } from '#server/milestones/get-report';
import { SECTION_STATE_LABELS } from '~/domain/applications/labels';
import { fieldId } from '../field-frame';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { InsetText } from '../inset-text';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';
import { TaskList } from '../task-list';
import { PortalDay } from './portal-day';

type ReportPage = Awaited<ReturnType<typeof getReport>>;

/** A report that is being written: its parts, what is to be mended, what is missing, and the button that hands it in. */
export function ReportTasks({ page, formKey }: { page: ReportPage; formKey: string }) {
  const { text, locale } = usePortal();
  const { agreement, milestone, report, tasks, lacks, notReady, returned } = page;
  const home = `/agreements/${agreement.id}/milestones/${milestone.key}`;
  const isReady = lacks.length === 0 && notReady === 0;
  return (
    <>
      <p className="govuk-body">
        <LocalizedText value={milestone.title} />
        {'. '}
        {text('milestones.dueOn')}: <PortalDay day={milestone.dueOn} />
      </p>
      {returned && <Returned returned={returned} />}
      <TaskList
        tasks={[
          ...tasks.map(({ key, title, state }) => ({
            title: inLanguage(title, locale),
            href: `${home}/report/sections/${key}`,
            status: <StatusTag status={state} labels={SECTION_STATE_LABELS} />,
          })),
          {
            title: text('agreements.page.expenditure'),
            href: `${home}/expenditure`,
            hint: text('milestones.report.expenditure'),
            status: '',
          },
        ]}
      />
      {lacks.length > 0 && (
        <section aria-labelledby="lacks">
          <h2 className="govuk-heading-m" id="lacks">
            {text('milestones.report.lacks')}
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {lacks.map(({ name, section, label, error }) => (
              <li key={name}>
                <a className="govuk-link" href={`${home}/report/sections/${section}#${fieldId(name)}`}>
                  {label}
                </a>
                {': '}
                {text(error.key, error.values)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notReady > 0 && <InsetText>{text('milestones.report.notReady', { count: notReady })}</InsetText>}
      {isReady && (
        <PortalForm>
          <input type="hidden" name="version" value={report.version} autoComplete="off" />
          <input type="hidden" name="formKey" value={formKey} autoComplete="off" />
          <p className="govuk-body">{text('milestones.report.final')}</p>
          <SubmitButton>{text('milestones.report.handIn')}</SubmitButton>
        </PortalForm>
      )}
    </>
  );
}

function Returned({ returned }: { returned: NonNullable<ReportPage['returned']> }) {
  const { text, locale } = usePortal();
  const { by, at, reason, comments } = returned;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{text('milestones.report.wasReturned')}</strong>{' '}
        {text('milestones.by', { name: by, at: formatDateTime(locale, at) })}
      </p>
      <p className="govuk-body portal-lines">{reason}</p>
      {comments.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {comments.map(({ item, label, text: said }) => (
            <li key={item}>
              {label ? <LocalizedText value={label} /> : text('agreements.page.expenditure')}
              {': '}
              <span className="portal-lines">{said}</span>
            </li>
          ))}
        </ul>
      )}
    </InsetText>
  );
}
