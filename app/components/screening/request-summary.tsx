import type { ShownRequest } from '#server/screening/get-screening';
import { formatDateTime } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { SummaryList } from '../summary-list';

/** What an organisation was asked for, until when, and whether it came. */
export function RequestSummary({ request }: { request: ShownRequest }) {
  const { text, locale } = usePortal();
  const { by, at, until, reason, questions, answeredAt } = request;
  return (
    <section aria-labelledby="documents-asked">
      <h2 className="govuk-heading-m" id="documents-asked">
        {text('screening.request.asked')}
      </h2>
      <SummaryList
        rows={[
          { label: text('screening.request.by'), value: `${by}, ${formatDateTime(locale, at)}` },
          { label: text('screening.request.reason'), value: <span className="portal-lines">{reason}</span> },
          {
            label: text('screening.request.questions'),
            value: (
              <ul className="govuk-list govuk-list--bullet">
                {questions.map((label, index) => (
                  <li key={index}>
                    <LocalizedText value={label} />
                  </li>
                ))}
              </ul>
            ),
          },
          { label: text('screening.request.until'), value: <PortalTime at={until} /> },
          {
            label: text('screening.request.answered'),
            value: answeredAt ? <PortalTime at={answeredAt} /> : text('screening.request.notAnswered'),
          },
        ]}
      />
    </section>
  );
}
