import { totalWeight } from '~/domain/rubrics/rules';
import type { Rubric } from '~/domain/rubrics/schema';
import { inLanguage, languageShown } from '~/domain/shared/localized';
import { formatNumber } from '~/locales/formats';
import { usePortal } from './portal-context';

/** A rubric as evaluators and applicants read it: criteria, weights, their sum, scale and minimum. */
export function RubricTable({ rubric, caption }: { rubric: Rubric; caption: string }) {
  const { text, locale } = usePortal();
  const { criteria, scale, minimumTotal } = rubric;
  return (
    <div className="portal-table">
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {text('callEditor.rubric.criterion')}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {text('callEditor.rubric.weight')}
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {criteria.map(({ key, name, guidance, weight }) => (
            <tr key={key} className="govuk-table__row">
              <th scope="row" className="govuk-table__header" lang={languageShown(name, locale)}>
                <strong>{inLanguage(name, locale)}</strong>
                <br />
                {inLanguage(guidance, locale)}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">{formatNumber(locale, weight)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {text('callEditor.rubric.total')}
            </th>
            <td className="govuk-table__cell govuk-table__cell--numeric">
              <strong>{formatNumber(locale, totalWeight(rubric))}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
      <p className="govuk-body">
        {text('callEditor.rubric.scale', { scale })}{' '}
        {minimumTotal !== null && text('callEditor.rubric.minimum', { minimum: minimumTotal })}
      </p>
    </div>
  );
}
