import type { ShownCall } from '#server/calls/get-public-call';
import { CALL_STATE_LABELS } from '~/domain/calls/labels';
import { isClosed } from '~/domain/calls/status';
import { formatDateTime, formatMoney, formatNumber } from '~/locales/formats';
import { summed } from '~/domain/calls/budget';
import { LocalizedParagraphs, LocalizedText } from '../localized-text';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';
import { CallStanding } from './call-standing';

/** Title, state, deadline, what the call is in a few words, and its files. */
export function CallHead({ call, isPreview }: { call: ShownCall; isPreview: boolean }) {
  const { locale, text } = usePortal();
  const { reference, content, names, state } = call;
  const ceilings = summed(content.lots.lots.flatMap(({ ceiling }) => (ceiling ? [{ ...ceiling, source: '' }] : [])));
  const version = { number: call.number, day: formatDateTime(locale, call.at) };
  return (
    <>
      <PageHeading caption={reference}>
        <LocalizedText value={content.about.title} />
      </PageHeading>
      <p className="govuk-body">
        <StatusTag status={state} labels={CALL_STATE_LABELS} />
      </p>
      {!content.about.languages.includes(locale) && (
        <p className="govuk-body portal-text">{text('publicCalls.notInLanguage')}</p>
      )}
      <CallStanding {...call} />
      {call.hasResults && (
        <p className="govuk-body">
          {text('results.call.note')}{' '}
          <a className="govuk-link" href={`/calls/${reference}/results`}>
            {text('results.call.link')}
          </a>
        </p>
      )}
      <LocalizedParagraphs value={content.about.summary} />
      <SummaryList
        rows={[
          { label: text('publicCalls.programme'), value: <LocalizedText value={names.programme} /> },
          { label: text('publicCalls.institution'), value: <LocalizedText value={names.institution} /> },
          {
            label: text('publicCalls.money'),
            value: ceilings.map((money) => formatMoney(locale, money)).join(' + '),
          },
          ...(typeof call.submissions === 'number'
            ? [{ label: text('submissions.received'), value: formatNumber(locale, call.submissions) }]
            : []),
          { label: text('publicCalls.publishedOn'), value: <PortalTime at={call.publishedAt} /> },
          { label: text('publicCalls.version'), value: text('publicCalls.versionOf', version) },
          {
            label: text('publicCalls.sha256'),
            value: <span className="portal-digest">{call.sha256}</span>,
          },
        ]}
      />
      {!isPreview && (
        <ul className="govuk-list">
          {isClosed(state) && (
            <li>
              <a className="govuk-link" href={`/calls/${reference}/opening`}>
                {text('openingPages.record.link')}
              </a>
            </li>
          )}
          <li>
            <a className="govuk-link" href={`/calls/${reference}.pdf?language=${locale}`}>
              {text('publicCalls.pdf')}
            </a>
          </li>
          {call.content.form.definition && (
            <li>
              <a className="govuk-link" href={`/calls/${reference}/form.pdf?language=${locale}`}>
                {text('formPdf.blank.link')}
              </a>
            </li>
          )}
          <li>
            <a className="govuk-link" href={`/calls/${reference}.ics?language=${locale}`}>
              {text('publicCalls.ics')}
            </a>
          </li>
        </ul>
      )}
    </>
  );
}
