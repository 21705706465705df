import { LOCALES } from '~/domain/shared/locale';
import { usePortal } from '../portal-context';

interface QuarterLinksProps {
  programmeId: string;
  quarters: readonly string[];
}

/** The reports that can be had, each in the portal's languages. */
export function QuarterLinks({ programmeId, quarters }: QuarterLinksProps) {
  const { text } = usePortal();
  return (
    <>
      <p className="govuk-body">{text('quarterReport.lead')}</p>
      <ul className="govuk-list">
        {quarters.map((quarter) => (
          <li key={quarter} className="portal-line">
            {`${text('indicators.quarter', { number: quarter.slice(6), year: quarter.slice(0, 4) })}: `}
            {LOCALES.map((locale, at) => (
              <span key={locale}>
                {at > 0 && ', '}
                <a
                  className="govuk-link"
                  href={`/office/dashboard/${programmeId}/${quarter}.pdf?language=${locale}`}
                  hrefLang={locale}
                >
                  <span lang={locale}>{text(`language.${locale}`)}</span>
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
