import type { SerializeFrom } from '@remix-run/node';
import type { getDecision } from '#server/decisions/get-decision';
import { PART_LABELS } from '~/domain/committee/labels';
import { formatDateTime } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { PortalTime } from '../portal-time';
import { usePortal } from '../portal-context';

type Page = SerializeFrom<Awaited<ReturnType<typeof getDecision>>>;

interface SignedReportProps {
  report: NonNullable<Page['report']>;
  /** The address of the lot's result. */
  path: string;
  mayAnalyse: boolean;
}

/** The report that a decision is made on: where it is read, and who signed it when. */
export function SignedReport({ report, path, mayAnalyse }: SignedReportProps) {
  const { text, locale } = usePortal();
  const { number, made, sha256, signers } = report;
  const at = formatDateTime(locale, new Date(made.at));
  return (
    <>
      <h2 className="govuk-heading-m">{text('decisions.report')}</h2>
      <p className="govuk-body">
        {text('decisions.report.about', { number, name: made.name, at })}{' '}
        <code className="portal-digest">{sha256}</code>
      </p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`${path}/report/${number}.pdf?language=${locale}`}>
            {text('report.files.pdf', { language: text(`language.${locale}`) })}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${path}/report`}>
            {text('decisions.report.page')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${path}/ranking`}>
            {text('decisions.ranking')}
          </a>
        </li>
        {mayAnalyse && (
          <li>
            <a className="govuk-link" href={`${path}/analytics`}>
              {text('decisions.analytics')}
            </a>
          </li>
        )}
      </ul>
      <PlainTable
        caption={text('report.signatures')}
        captionSize="s"
        rows={signers}
        keyOf={({ name, part }) => `${name} ${part}`}
        columns={[
          { label: text('report.paper.name'), cell: ({ name }) => name },
          { label: text('report.signatures.part'), cell: ({ part }) => text(PART_LABELS[part]) },
          {
            label: text('report.signatures.signed'),
            cell: ({ signedAt }) =>
              signedAt ? (
                <span>
                  <PortalTime at={new Date(signedAt)} seconds />
                </span>
              ) : (
                text('report.signatures.waiting')
              ),
          },
        ]}
      />
    </>
  );
}
