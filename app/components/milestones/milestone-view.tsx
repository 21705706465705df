import type { MilestonePage } from '#server/milestones/get-milestone';
import { agreementPath } from '~/domain/agreements/places';
import { MILESTONE_KIND_LABELS, MILESTONE_STATE_LABELS, OPINION_LABELS } from '~/domain/milestones/labels';
import { isBlankText } from '~/domain/shared/localized';
import { formatDateTime, formatMoney } from '~/locales/formats';
import { FileList } from '../file-list';
import { LocalizedParagraphs, LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList, type SummaryRow } from '../summary-list';
import { Tag } from '../tag';
import { PartsTable } from './parts-table';
import { PortalDay } from './portal-day';

/** What is agreed of a milestone, what a visit found, and what of it is accepted. */
export function MilestoneView({ page }: { page: MilestonePage }) {
  const { text } = usePortal();
  const { milestone } = page;
  return (
    <>
      <SummaryList rows={useRows(page)} />
      {milestone.visit && <VisitFound page={page} />}
      {milestone.parts.length > 0 && (
        <PartsTable
          caption={text('milestones.parts')}
          parts={milestone.parts}
          currency={milestone.currency}
          left={milestone.left}
        />
      )}
    </>
  );
}

function useRows({ milestone, side, agreement }: MilestonePage): SummaryRow[] {
  const { text, locale } = usePortal();
  const { state, isOverdue, dueOn, amount, currency, kind, deliverables, evidence, after, needsVisit } = milestone;
  const home = `${agreementPath(side, agreement.id)}/milestones`;
  const rows: (SummaryRow | false)[] = [
    {
      label: text('milestones.state'),
      value: (
        <>
          <StatusTag status={state} labels={MILESTONE_STATE_LABELS} />{' '}
          {isOverdue && <Tag colour="red">{text('milestones.overdue')}</Tag>}
        </>
      ),
    },
    { label: text('milestones.dueOn'), value: <PortalDay day={dueOn} /> },
    { label: text('milestones.amount'), value: formatMoney(locale, { amount, currency }) },
    { label: text('milestones.kind'), value: text(MILESTONE_KIND_LABELS[kind]) },
    !isBlankText(deliverables) && {
      label: text('milestones.deliverables'),
      value: <LocalizedParagraphs value={deliverables} />,
    },
    evidence.length > 0 && {
      label: text('milestones.form.evidence'),
      value: (
        <ul className="govuk-list govuk-list--bullet">
          {evidence.map((one) => (
            <li key={one.en + one.ru + one.tk}>
              <LocalizedText value={one} />
            </li>
          ))}
        </ul>
      ),
    },
    after.length > 0 && {
      label: text('milestones.after'),
      value: (
        <ul className="govuk-list">
          {after.map(({ key, title, isMet }) => (
            <li key={key}>
              <a className="govuk-link" href={`${home}/${key}`}>
                {title ? <LocalizedText value={title} /> : key}
              </a>{' '}
              {isMet ? text('milestones.after.met') : <Tag colour="orange">{text('milestones.after.waits')}</Tag>}
            </li>
          ))}
        </ul>
      ),
    },
    needsVisit && !milestone.visit && { label: text('milestones.visit'), value: text('milestones.visit.needed') },
  ];
  return rows.filter((row) => row !== false);
}

function VisitFound({ page: { milestone } }: { page: MilestonePage }) {
  const { text, locale } = usePortal();
  const { visit, visitFiles } = milestone;
  if (!visit) return null;
  return (
    <section aria-labelledby="visit">
      <h2 className="govuk-heading-m" id="visit">
        {text('milestones.visit.found')}
      </h2>
      <p className="govuk-body">
        <strong>{text(OPINION_LABELS[visit.opinion])}</strong>{' '}
        <span className="portal-quiet">
          {text('milestones.by', { name: visit.name, at: formatDateTime(locale, visit.at) })}
        </span>
      </p>
      <p className="govuk-body portal-lines">{visit.text}</p>
      {visitFiles.length > 0 && <FileList files={visitFiles} total={visitFiles.length} />}
    </section>
  );
}
