import type { BudgetLine } from '#server/calls/get-approval';
import type { CodeNames } from '~/domain/calls/call-choices';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';

const AMOUNTS = ['budget', 'committed', 'asked', 'left'] as const;

/** The money of the programme by source and currency: what there is, what is committed, what this call adds, what is left. */
export function BudgetTable({ lines, names }: { lines: readonly BudgetLine[]; names: CodeNames }) {
  const { text, locale } = usePortal();
  return (
    <div className="portal-table">
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">{text('callApproval.budget')}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {text('callEditor.field.source')}
            </th>
            {AMOUNTS.map((amount) => (
              <th key={amount} scope="col" className="govuk-table__header govuk-table__header--numeric">
                {text(`callApproval.budget.${amount}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {lines.map((line) => {
            const left = line.budget - line.committed - line.asked;
            const name = names.sources[line.source];
            return (
              <tr key={line.source + line.currency} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {name ? inLanguage(name, locale) : line.source}{' '}
                  {line.missing > 0 && <Tag colour="red">{text('callApproval.budget.over')}</Tag>}
                </th>
                {AMOUNTS.map((amount) => (
                  <td key={amount} className="govuk-table__cell govuk-table__cell--numeric">
                    {formatMoney(locale, { amount: amount === 'left' ? left : line[amount], currency: line.currency })}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
