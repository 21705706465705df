import type { OwnResult } from '#server/results/get-own-result';
import { OWN_OUTCOME_LABELS } from '~/domain/results/labels';
import { formatDate, formatMoney } from '~/locales/formats';
import { ButtonLink } from '../button-link';
import { InsetText } from '../inset-text';
import { LocalizedParagraphs, LocalizedText } from '../localized-text';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';
import { OwnFeedback } from './own-feedback';

/** What became of an application, why, and what its organisation can do now. */
export function OwnResultView({ result }: { result: OwnResult }) {
  const { locale, text } = usePortal();
  const { reference, lot, outcome, issuedAt, feedback, award, letter, appealUntil } = result;
  const lastDay = (end: Date) =>
    text('results.own.lastDay', { day: formatDate(locale, new Date(new Date(end).getTime() - 1)) });
  const isWaiting = outcome === 'offered';
  return (
    <>
      <PageHeading
        caption={
          <>
            {`${reference}: `}
            <LocalizedText value={lot} />
          </>
        }
      >
        {text('results.own.title')}
      </PageHeading>
      {outcome === 'set-aside' && (
        <InsetText>
          <p className="govuk-body">{text('results.own.setAside')}</p>
        </InsetText>
      )}
      {letter?.correctedBy && (
        <InsetText>
          <p className="govuk-body">
            {text('results.own.corrected')}{' '}
            <a className="govuk-link" href={`/letters/${letter.correctedBy}`}>
              {text('results.own.corrected.link')}
            </a>
          </p>
        </InsetText>
      )}
      <SummaryList
        rows={[
          { label: text('results.own.outcome'), value: <StatusTag status={outcome} labels={OWN_OUTCOME_LABELS} /> },
          { label: text('results.own.issued'), value: <PortalTime at={issuedAt} /> },
          ...row(award, text('results.own.amount'), ({ amount }) => formatMoney(locale, amount)),
          ...row(feedback?.requested, text('results.own.requested'), (money) => formatMoney(locale, money)),
          ...row(feedback?.place, text('results.own.place'), String),
          ...row(award ? null : feedback?.reserve, text('results.own.reserve'), String),
          ...row(isWaiting ? award?.respondBy : null, text('results.own.answer'), lastDay),
          ...row(appealUntil, text('results.own.appeal'), lastDay),
        ]}
      />
      {award && isWaiting && <ButtonLink href={`/awards/${award.id}`}>{text('results.own.toAward')}</ButtonLink>}
      {feedback?.reason && (
        <>
          <h2 className="govuk-heading-m">{text('results.own.reason')}</h2>
          <LocalizedParagraphs value={feedback.reason} />
        </>
      )}
      {feedback && <OwnFeedback feedback={feedback} outcome={outcome} />}
      <Links result={result} />
    </>
  );
}

function row<Value>(value: Value | null | undefined, label: string, shown: (value: Value) => string) {
  return value === null || value === undefined ? [] : [{ label, value: shown(value) }];
}

/** Where to go from here. */
function Links({ result }: { result: OwnResult }) {
  const { text } = usePortal();
  const { applicationId, reference, outcome, letter, award, appealUntil } = result;
  const links = [
    ...(letter
      ? [{ href: `/letters/${letter.id}`, label: text('results.own.toLetter', { number: letter.number }) }]
      : []),
    ...(award && outcome !== 'offered' ? [{ href: `/awards/${award.id}`, label: text('results.own.toAward') }] : []),
    ...(appealUntil ? [{ href: `/applications/${applicationId}/appeal`, label: text('results.own.toAppeal') }] : []),
    { href: `/calls/${reference}/results`, label: text('results.own.toResults') },
  ];
  return (
    <ul className="govuk-list">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a className="govuk-link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
