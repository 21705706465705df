import type { ServicePage } from '#server/services/get-service';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';

/** Who may receive a service now, and from which day other criteria hold. */
export function CriteriaList({ criteria: { current, coming } }: Pick<ServicePage, 'criteria'>) {
  const { text, locale } = usePortal();
  const day = (on: string) => formatDate(locale, startOfPortalDay(on));
  return (
    <section>
      <h2 className="govuk-heading-m">{text('services.criteria')}</h2>
      {current ? (
        <>
          <p className="govuk-body">
            {text('services.criteria.since', { version: current.version, day: day(current.from) })}
          </p>
          <ol className="govuk-list govuk-list--number">
            {current.items.map(({ key, text: said }) => (
              <li key={key}>
                <LocalizedText value={said} />
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p className="govuk-body">{text('services.criteria.none')}</p>
      )}
      {coming.map(({ version, from }) => (
        <p key={version} className="govuk-body">
          {text('services.criteria.coming', { version, day: day(from) })}
        </p>
      ))}
    </section>
  );
}
