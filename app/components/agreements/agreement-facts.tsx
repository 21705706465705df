import type { AgreementPage } from '#server/agreements/get-agreement';
import { AGREEMENT_STATE_LABELS } from '~/domain/agreements/labels';
import { isBlankText } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { SummaryList, type SummaryRow } from '../summary-list';

/** With whom, on what, how much, from when to when, and in which state. */
export function AgreementFacts({ agreement }: { agreement: AgreementPage }) {
  const { text, locale } = usePortal();
  const { terms, activated, suspended, ended } = agreement;
  const day = (value: string) => formatDate(locale, startOfPortalDay(value));
  const rows: (SummaryRow | false | null)[] = [
    {
      label: text('agreementPages.state'),
      value: <StatusTag status={agreement.state} labels={AGREEMENT_STATE_LABELS} />,
    },
    { label: text('agreementPages.organisation'), value: agreement.organisation },
    { label: text('agreementPages.service'), value: <LocalizedText value={agreement.title} /> },
    { label: text('agreementPages.amount'), value: formatMoney(locale, terms.amount) },
    { label: text('agreementPages.startsOn'), value: day(terms.startsOn) },
    { label: text('agreementPages.endsOn'), value: day(terms.endsOn) },
    terms.retention > 0 && {
      label: text('agreementPages.retention'),
      value: text('agreementPages.retention.percent', { percent: terms.retention }),
    },
    { label: text('agreementPages.milestones'), value: String(terms.milestones) },
    {
      label: text('agreementPages.languages'),
      value: agreement.languages.map((one) => text(`language.${one}`)).join(', '),
    },
    agreement.edition > 1 && { label: text('agreementPages.edition'), value: String(agreement.edition) },
    !isBlankText(terms.specialTerms) && {
      label: text('agreementPages.specialTerms'),
      value: (
        <span className="portal-lines">
          <LocalizedText value={terms.specialTerms} />
        </span>
      ),
    },
    activated && { label: text('agreementPages.activated'), value: <PortalTime at={activated.at} /> },
    suspended && { label: text('agreementPages.reason'), value: suspended.reason },
    ended && { label: text('agreementPages.reason'), value: ended.reason },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false && row !== null)} />;
}
