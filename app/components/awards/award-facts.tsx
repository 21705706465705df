import type { AwardPage } from '#server/awards/get-award';
import { AWARD_STATE_LABELS } from '~/domain/awards/labels';
import { formatMoney } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { SummaryList, type SummaryRow } from '../summary-list';

/** What is offered, for which lot, until when, and what became of it. */
export function AwardFacts({ award }: { award: AwardPage }) {
  const { text, locale } = usePortal();
  const { place, requested, amount, answer, standstillUntil } = award;
  const isSmaller = amount.amount < requested.amount;
  const rows: (SummaryRow | false)[] = [
    { label: text('awards.state'), value: <StatusTag status={award.state} labels={AWARD_STATE_LABELS} /> },
    { label: text('awards.lot'), value: <LocalizedText value={place.lot} /> },
    { label: text('awards.amount'), value: formatMoney(locale, amount) },
    isSmaller && { label: text('awards.requested'), value: formatMoney(locale, requested) },
    award.state === 'offered' && {
      label: text('awards.respondBy'),
      value: <Until award={award} />,
    },
    award.revision !== null && { label: text('awards.budget'), value: text(`awards.budget.${award.revision}`) },
    answer !== null &&
      answer.name !== '' && {
        label: text('awards.answer'),
        value: text('awards.answer.by', { name: answer.name }),
      },
    answer !== null && { label: text('awards.answer.at'), value: <PortalTime at={answer.at} /> },
    answer !== null && answer.reason !== '' && { label: text('awards.reason'), value: answer.reason },
    standstillUntil !== null && {
      label: text('awards.standstillUntil'),
      value: <PortalTime at={standstillUntil} />,
    },
    award.agreement !== null && {
      label: text('agreements.page.overview'),
      value: (
        <a className="govuk-link" href={`/agreements/${award.agreement.id}`}>
          {award.agreement.number}
        </a>
      ),
    },
    award.letters.length > 0 && {
      label: text('awards.letter'),
      value: award.letters.map(({ id, number }) => (
        <a key={id} className="govuk-link" href={`/letters/${id}`}>
          {number}
        </a>
      )),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

function Until({ award: { isSuspended, revision, respondBy } }: { award: AwardPage }) {
  const { text } = usePortal();
  if (isSuspended) return text('awards.suspended.until');
  if (revision === 'submitted') return text('awards.budget.until');
  return respondBy && <PortalTime at={respondBy} />;
}
