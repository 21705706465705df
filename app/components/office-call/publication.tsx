import type { SerializeFrom } from '@remix-run/node';
import type { OfficeCall } from '#server/calls/get-office-call';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime, formatNumber } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';

/** What is published of a call: reference, time, digest, deadline, and the addenda so far. */
export function Publication({ call }: { call: SerializeFrom<OfficeCall> }) {
  const { text, locale } = usePortal();
  const { reference, published, addenda, cancelled, state, drafts, submissions } = call;
  if (!published) return null;
  const rows = [
    {
      label: text('callEditor.column.reference'),
      value:
        state === 'scheduled' ? (
          reference
        ) : (
          <a className="govuk-link" href={`/calls/${reference}`}>
            {reference}
          </a>
        ),
    },
    { label: text('callApproval.published.at'), value: formatDateTime(locale, published.at) },
    {
      label: text('callEditor.column.closesAt'),
      value: published.closesAt && formatDateTime(locale, published.closesAt),
    },
    { label: text('callApproval.published.version'), value: published.number },
    { label: text('audit.heads.hash'), value: <code className="portal-reference">{published.sha256}</code> },
    ...(state === 'scheduled'
      ? []
      : [{ label: text('applications.drafts'), value: text('applications.drafts.count', { count: drafts }) }]),
    ...(submissions === null
      ? []
      : [{ label: text('submissions.received'), value: formatNumber(locale, submissions) }]),
    ...(cancelled
      ? [
          {
            label: text('callApproval.cancelled'),
            value: text('callApproval.cancelled.value', {
              name: cancelled.by,
              at: formatDateTime(locale, cancelled.at),
              reason: inLanguage(cancelled.reason, locale),
            }),
          },
        ]
      : []),
  ];
  return (
    <section aria-labelledby="publication">
      <h2 className="govuk-heading-m" id="publication">
        {text('callApproval.published')}
      </h2>
      <SummaryList rows={rows} />
      {addenda.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{text('callApproval.addenda')}</h3>
          <ol className="govuk-list govuk-list--number">
            {addenda.map(({ number, at, reason, changed, material }) => (
              <li key={number}>
                {formatDateTime(locale, at)}
                {': '}
                {inLanguage(reason, locale)}
                <br />
                <span className="portal-quiet">
                  {changed.map((section) => text(`calls.section.${section}`)).join(', ')}
                  {material && ` · ${text('callApproval.addendum.material')}`}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
