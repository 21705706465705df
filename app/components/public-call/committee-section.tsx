import { emptyLocalized } from '~/domain/shared/localized';
import { formatNumber } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import type { ShownContent } from './shown-content';

/** Who sits on the committee, by institution, and when it can decide. */
export function CommitteeSection({ content: { committee }, names }: ShownContent) {
  const { locale, text } = usePortal();
  return (
    <>
      <table className="govuk-table portal-text">
        <caption className="govuk-table__caption govuk-table__caption--s">
          {text('publicCalls.committee.caption')}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {text('publicCalls.institution')}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {text('publicCalls.committee.seats')}
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {committee.seats.map(({ institutionId, seats }) => (
            <tr key={institutionId} className="govuk-table__row">
              <th scope="row" className="govuk-table__header govuk-!-font-weight-regular">
                <LocalizedText value={names.institutions[institutionId] ?? emptyLocalized()} />
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">{formatNumber(locale, seats ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="govuk-body">{text('publicCalls.committee.quorum', { count: committee.quorum ?? 0 })}</p>
      <p className="govuk-body">{text('publicCalls.committee.sheets', { count: committee.minScoreSheets ?? 0 })}</p>
    </>
  );
}
