import type { MinutesSummary } from '#server/opening/public-opening';
import { roleLabel } from '~/domain/accounts/labels';
import { Details } from '../details';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';
import { WarningText } from '../warning-text';
import { SecondsTime } from './seconds-time';

/** One opening: when it was, who was there, its paper and its signature. */
export function MinutesView({ minutes, reference }: { minutes: MinutesSummary; reference: string }) {
  const { locale, text } = usePortal();
  const { number, present, startedAt, finishedAt, missing, way, sha256, signature } = minutes;
  const title = text('openingPages.minutes.number', { number });
  return (
    <section aria-labelledby={`minutes-${number}`}>
      <h2 className="govuk-heading-m" id={`minutes-${number}`}>
        {title}
      </h2>
      {number > 1 && <p className="govuk-body">{text('openingPages.minutes.again', { number })}</p>}
      {missing > 0 && <WarningText>{text('opening.missing', { count: missing })}</WarningText>}
      <SummaryList
        rows={[
          { label: text('openingPages.begun'), value: <SecondsTime at={startedAt} /> },
          { label: text('openingPages.finished'), value: <SecondsTime at={finishedAt} /> },
          { label: text('openingPages.via'), value: text(way) },
        ]}
      />
      {present.length > 0 && (
        <PlainTable
          caption={text('openingPages.present.caption')}
          captionSize="s"
          rows={present}
          keyOf={({ name, at }) => `${name} ${at.toISOString()}`}
          columns={[
            { label: text('openingPages.present.name'), cell: ({ name }) => name },
            { label: text('openingPages.present.role'), cell: ({ role }) => text(roleLabel(role)) },
            { label: text('openingPages.present.at'), cell: ({ at }) => <SecondsTime at={at} /> },
          ]}
        />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/calls/${reference}/opening.pdf?number=${number}&language=${locale}`}>
          {text('openingPages.minutes.pdfOf', { number })}
        </a>
      </p>
      <Details summary={text('openingPages.signature')}>
        <p className="govuk-body">{text('openingPages.signature.lead')}</p>
        <SummaryList
          rows={[
            { label: text('openingPages.signature.sha256'), value: <code className="portal-digest">{sha256}</code> },
            { label: text('openingPages.signature.value'), value: <code className="portal-digest">{signature}</code> },
          ]}
        />
        <p className="govuk-body">{text('openingPages.signature.how')}</p>
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href={`/calls/${reference}/opening/minutes/${number}.json`}>
              {text('openingPages.signature.record')}
            </a>
          </li>
          <li>
            <a className="govuk-link" href="/signing-key.json">
              {text('openingPages.signature.key')}
            </a>
          </li>
        </ul>
      </Details>
    </section>
  );
}
