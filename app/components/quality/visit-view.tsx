import type { VisitPage } from '#server/quality/get-quality';
import { ANSWER_LABELS, VISIT_STATE_LABELS } from '~/domain/quality/labels';
import { servicePath, type ServiceSide } from '~/domain/services/places';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';
import { FindingsTable } from './findings-table';

/** What a visit or a self-assessment saw. */
export function VisitView({ side, page }: { side: ServiceSide; page: VisitPage }) {
  const { text, locale } = usePortal();
  const { service, visit, findings, today } = page;
  const day = (on: string) => formatDate(locale, startOfPortalDay(on));
  const answerTo = (key: string) => visit.answers.find((one) => one.key === key);
  return (
    <>
      <SummaryList
        rows={[
          { label: text('quality.state'), value: <StatusTag status={visit.state} labels={VISIT_STATE_LABELS} /> },
          ...(visit.number ? [{ label: text('quality.number'), value: visit.number }] : []),
          { label: text('quality.kind'), value: text(`quality.kind.${visit.kind}`) },
          { label: text('quality.plannedOn'), value: day(visit.plannedOn) },
          ...(visit.visitors ? [{ label: text('quality.visitors'), value: visit.visitors }] : []),
          ...(visit.doneOn ? [{ label: text('quality.doneOn'), value: day(visit.doneOn) }] : []),
          ...(visit.by ? [{ label: text('quality.by'), value: visit.by }] : []),
          ...(visit.summary
            ? [{ label: text('quality.summary'), value: <span className="portal-lines">{visit.summary}</span> }]
            : []),
        ]}
      />
      {visit.kind === 'visit' && visit.state === 'done' && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${servicePath(side, service.id)}/quality/${visit.id}.pdf`}>
            {text('visitReport.download')}
          </a>
        </p>
      )}
      <PlainTable
        caption={text('quality.standards')}
        rows={visit.standards}
        keyOf={({ key }) => key}
        columns={[
          { label: text('quality.standard'), long: true, cell: ({ text: said }) => <LocalizedText value={said} /> },
          {
            label: text('quality.answer'),
            cell: ({ key }) => {
              const given = answerTo(key);
              return given && <StatusTag status={given.answer} labels={ANSWER_LABELS} />;
            },
          },
          { label: text('quality.note'), long: true, cell: ({ key }) => answerTo(key)?.note },
        ]}
      />
      {findings.length > 0 && (
        <FindingsTable home={`${servicePath(side, service.id)}/quality`} findings={findings} today={today} />
      )}
    </>
  );
}
