import type { Criterion } from '~/domain/rubrics/schema';
import { formatNumber } from '~/locales/formats';
import { Details } from '../details';
import { LocalizedParagraphs, LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import type { ShownContent } from './shown-content';

/** The whole rubric: criteria, weights, scale, what each level means, and what is needed to pass. */
export function RubricSection({ content }: ShownContent) {
  const { text } = usePortal();
  const { rubric } = content.rubric;
  if (!rubric) return null;
  const { criteria, scale, minimumTotal } = rubric;
  return (
    <>
      <p className="govuk-body portal-text">{text('publicCalls.rubric.lead', { scale })}</p>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--s">{text('publicCalls.rubric.caption')}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {text('publicCalls.rubric.criterion')}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {text('publicCalls.rubric.weight')}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {text('publicCalls.rubric.minimum')}
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {criteria.map((criterion) => (
            <Row key={criterion.key} criterion={criterion} />
          ))}
        </tbody>
      </table>
      <p className="govuk-body">
        {minimumTotal === null
          ? text('publicCalls.rubric.noMinimum')
          : text('publicCalls.rubric.minimumTotal', { minimum: minimumTotal })}
      </p>
    </>
  );
}

function Row({ criterion: { name, guidance, weight, minimum, levels } }: { criterion: Criterion }) {
  const { locale, text } = usePortal();
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header govuk-!-font-weight-regular">
        <strong>
          <LocalizedText value={name} />
        </strong>
        <LocalizedParagraphs value={guidance} />
        {levels.length > 0 && (
          <Details summary={text('publicCalls.rubric.levels')}>
            <ol className="govuk-list govuk-list--number" start={0}>
              {levels.map((level, score) => (
                <li key={score}>
                  <LocalizedText value={level} />
                </li>
              ))}
            </ol>
          </Details>
        )}
      </th>
      <td className="govuk-table__cell govuk-table__cell--numeric">{formatNumber(locale, weight)}</td>
      <td className="govuk-table__cell govuk-table__cell--numeric">
        {minimum === null ? text('publicCalls.rubric.none') : formatNumber(locale, minimum)}
      </td>
    </tr>
  );
}
