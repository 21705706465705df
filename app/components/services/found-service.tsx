import type { FoundService as Found } from '#server/services/find-services';
import { inLanguage, isBlankText } from '~/domain/shared/localized';
import { EmailAddress } from '../email-address';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { SummaryList, type SummaryRow } from '../summary-list';

/** A service as somebody who needs it reads of it: where, when, whom to call, and who may receive it. */
export function FoundService({ service }: { service: Found }) {
  const { text, locale } = usePortal();
  const { title, providerName, places, address, hours, phone, email, criteria } = service;
  const said: (SummaryRow | false)[] = [
    !isBlankText(address) && { label: text('services.address'), value: <LocalizedText value={address} /> },
    !isBlankText(hours) && { label: text('services.hours'), value: <LocalizedText value={hours} /> },
    phone !== '' && { label: text('services.phone'), value: phone },
    email !== '' && { label: text('services.email'), value: <EmailAddress address={email} /> },
    { label: text('services.serves'), value: places.map((place) => inLanguage(place, locale)).join('; ') },
    criteria.length > 0 && {
      label: text('services.criteria'),
      value: (
        <ul className="govuk-list govuk-list--bullet">
          {criteria.map(({ key, text: criterion }) => (
            <li key={key}>
              <LocalizedText value={criterion} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <>
      <h2 className="govuk-heading-m">
        <span className="govuk-caption-m">
          <LocalizedText value={providerName} />
        </span>
        <LocalizedText value={title} />
      </h2>
      <SummaryList rows={said.filter((row) => row !== false)} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/feedback/${service.code}`}>
          {text('feedback.title')}
          <span className="govuk-visually-hidden">{`: ${inLanguage(title, locale)}, ${inLanguage(providerName, locale)}`}</span>
        </a>
      </p>
    </>
  );
}
