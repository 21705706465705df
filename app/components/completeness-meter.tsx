import type { Locale } from '~/domain/shared/locale';
import { usePortal } from './portal-context';
import { formatNumber } from '~/locales/formats';

interface CompletenessMeterProps {
  languages: readonly { locale: Locale; there: number; wanted: number }[];
}

/** How many of the texts that a call needs are there, in each of its languages: a meter and its numbers. */
export function CompletenessMeter({ languages }: CompletenessMeterProps) {
  const { text, locale } = usePortal();
  const columns = ['language', 'there', 'wanted', 'meter'] as const;
  return (
    <div className="portal-table">
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--s">
          {text('callEditor.completeness.title')}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={`govuk-table__header${column === 'there' || column === 'wanted' ? ' govuk-table__header--numeric' : ''}`}
              >
                {text(`callEditor.completeness.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {languages.map(({ locale: language, there, wanted }) => (
            <tr key={language} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                <span lang={language}>{text(`language.${language}`)}</span>
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">{formatNumber(locale, there)}</td>
              <td className="govuk-table__cell govuk-table__cell--numeric">{formatNumber(locale, wanted)}</td>
              <td className="govuk-table__cell">
                <meter
                  className="portal-meter"
                  min={0}
                  max={Math.max(1, wanted)}
                  value={there}
                  aria-label={text('callEditor.completeness.of', { language: text(`language.${language}`) })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
