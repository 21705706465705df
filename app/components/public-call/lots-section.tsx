import type { Lot } from '~/domain/calls/schema';
import type { Locale } from '~/domain/shared/locale';
import { emptyLocalized, inLanguage, type Localized } from '~/domain/shared/localized';
import { formatMoney, formatNumber } from '~/locales/formats';
import { Details } from '../details';
import { LocalizedParagraphs, LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import type { ShownContent } from './shown-content';

const COLUMNS = [
  'publicCalls.lot',
  'publicCalls.service',
  'publicCalls.place',
  'publicCalls.lot.ceiling',
  'publicCalls.lot.awards',
  'publicCalls.lot.people',
  'publicCalls.lot.own',
] as const;

/** The lots as a table, and what each is in words. */
export function LotsSection({ content, names, applyHref }: ShownContent) {
  const { text } = usePortal();
  const { lots } = content.lots;
  return (
    <>
      <div className="portal-table portal-table--stacked">
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-visually-hidden">{text('publicCalls.lots.caption')}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {COLUMNS.map((column, index) => (
                <th key={column} scope="col" className={`govuk-table__header${index > 2 ? NUMERIC_HEADER : ''}`}>
                  {text(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {lots.map((lot, index) => (
              <Row key={lot.key} lot={lot} number={index + 1} names={names} />
            ))}
          </tbody>
        </table>
      </div>
      {applyHref && (
        <ul className="govuk-list">
          {lots.map((lot, index) => (
            <li key={lot.key}>
              <a className="govuk-link govuk-!-font-weight-bold" href={applyHref(lot.key)}>
                <ApplyFor lot={lot} number={index + 1} names={names} />
              </a>
            </li>
          ))}
        </ul>
      )}
      {lots.map((lot, index) => (
        <LotDetails key={lot.key} lot={lot} number={index + 1} names={names} />
      ))}
    </>
  );
}

const NUMERIC_HEADER = ' govuk-table__header--numeric';

interface LotProps {
  lot: Lot;
  number: number;
  names: ShownContent['names'];
}

function Row({ lot, number, names }: LotProps) {
  const { locale, text } = usePortal();
  const count = (value: number | null) => (value === null ? '' : formatNumber(locale, value));
  const cells = [
    <LocalizedText key="service" value={names.services[lot.serviceType]?.name ?? emptyLocalized()} />,
    <LocalizedText key="place" value={names.places[lot.place] ?? emptyLocalized()} />,
    lot.ceiling ? formatMoney(locale, lot.ceiling) : '',
    count(lot.awards),
    count(lot.people),
    lot.ownContribution
      ? text('publicCalls.lot.ownAtLeast', { percent: lot.ownContribution })
      : text('publicCalls.lot.noOwn'),
  ];
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header" data-label={text('publicCalls.lot')}>
        {formatNumber(locale, number)}
      </th>
      {cells.map((cell, index) => (
        <td
          key={index}
          className={`govuk-table__cell${index > 1 ? ' govuk-table__cell--numeric' : ''}`}
          data-label={text(COLUMNS[index + 1] ?? 'publicCalls.lot')}
        >
          {cell}
        </td>
      ))}
    </tr>
  );
}

function namedLot({ lot, number, names }: LotProps, locale: Locale) {
  const service = names.services[lot.serviceType];
  return {
    number: formatNumber(locale, number),
    service: service ? inLanguage(service.name, locale) : '',
    place: inLanguage(names.places[lot.place] ?? emptyLocalized(), locale),
  };
}

function ApplyFor(props: LotProps) {
  const { locale, text } = usePortal();
  return text('applications.begin.for', namedLot(props, locale));
}

function LotDetails(props: LotProps) {
  const { locale, text } = usePortal();
  const { lot, names } = props;
  const service = names.services[lot.serviceType];
  const named = namedLot(props, locale);
  return (
    <Details summary={text('publicCalls.lot.about', named)}>
      <LocalizedParagraphs value={lot.description} />
      {service && (
        <>
          <Told title={text('publicCalls.lot.targetGroups')} value={service.targetGroups} />
          <Told title={text('publicCalls.lot.recipients')} value={service.recipientCriteria} />
          <Told title={text('publicCalls.lot.standards')} value={service.qualityStandards} />
        </>
      )}
    </Details>
  );
}

function Told({ title, value }: { title: string; value: Localized }) {
  if (Object.values(value).every((said) => said === '')) return null;
  return (
    <>
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{title}</p>
      <LocalizedParagraphs value={value} />
    </>
  );
}
