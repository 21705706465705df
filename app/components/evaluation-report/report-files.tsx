import type { Locale } from '~/domain/shared/locale';
import { useText } from '../portal-context';

interface ReportFilesProps {
  /** The address of the report's page. */
  path: string;
  number: number;
  languages: readonly Locale[];
}

/** Where one report is read whole. */
export function ReportFiles({ path, number, languages }: ReportFilesProps) {
  const text = useText();
  return (
    <ul className="govuk-list">
      {languages.map((language) => (
        <li key={language}>
          <a className="govuk-link" href={`${path}/${number}.pdf?language=${language}`} hrefLang={language}>
            {text('report.files.pdf', { language: text(`language.${language}`) })}
          </a>
        </li>
      ))}
      <li>
        <a className="govuk-link" href={`${path}/${number}.xlsx`}>
          {text('report.files.xlsx')}
        </a>
      </li>
      <li>
        <a className="govuk-link" href={`${path}/${number}.json`}>
          {text('report.files.json')}
        </a>
      </li>
      <li>
        <a className="govuk-link" href={`${path}/${number}.signatures.json`}>
          {text('report.files.signatures')}
        </a>
      </li>
    </ul>
  );
}
