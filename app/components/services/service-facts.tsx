import type { ServicePage } from '#server/services/get-service';
import { placeName } from '~/domain/calls/place-name';
import { SERVICE_STATE_LABELS } from '~/domain/services/labels';
import type { ServiceSide } from '~/domain/services/places';
import { inLanguage, isBlankText } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatNumber } from '~/locales/formats';
import { EmailAddress } from '../email-address';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList, type SummaryRow } from '../summary-list';

/** What a service is, where, when and for whom. */
export function ServiceFacts({ side, page }: { side: ServiceSide; page: ServicePage }) {
  const { text, locale } = usePortal();
  const { service, programme, places, trained, may } = page;
  const day = (on: string) => formatDate(locale, startOfPortalDay(on));
  const nameOf = (code: string) => {
    const place = places.find((one) => one.code === code);
    return place ? inLanguage(placeName(place), locale) : code;
  };
  const number = (value: number | null) => (value === null ? text('services.open') : formatNumber(locale, value));
  const staff = trained
    ? text('services.staff.certified', { trained: trained.trained, there: trained.there })
    : text('services.staff.typed', { trained: service.staff.trained, there: service.staff.there });
  const agreement = service.agreementId;
  const rows: SummaryRow[] = [
    { label: text('services.state'), value: <StatusTag status={service.state} labels={SERVICE_STATE_LABELS} /> },
    { label: text('services.provider'), value: <LocalizedText value={service.providerName} /> },
    { label: text('services.programme'), value: <LocalizedText value={programme} /> },
    {
      label: text('services.basis'),
      value: !agreement ? (
        text('services.basis.none')
      ) : may.seeAgreement ? (
        <a className="govuk-link" href={`${side === 'office' ? '/office' : ''}/agreements/${agreement}`}>
          {text('services.basis.agreement')}
        </a>
      ) : (
        text('services.basis.agreement')
      ),
    },
    {
      label: text('feedback.poster'),
      value: (
        <a className="govuk-link" href={`/feedback/${service.code}`}>
          {`/feedback/${service.code}`}
        </a>
      ),
    },
    { label: text('services.place'), value: nameOf(service.place) },
    { label: text('services.serves'), value: service.serves.map(nameOf).join(', ') },
    ...(['address', 'hours'] as const).map((name) => ({
      label: text(`services.${name}`),
      value: isBlankText(service[name]) ? text('services.open') : <LocalizedText value={service[name]} />,
    })),
    { label: text('services.phone'), value: service.phone || text('services.open') },
    {
      label: text('services.email'),
      value: service.email ? <EmailAddress address={service.email} /> : text('services.open'),
    },
    { label: text('services.capacity'), value: number(service.capacity) },
    { label: text('services.target'), value: number(service.target) },
    { label: text('services.staff'), value: staff },
    { label: text('services.opensOn'), value: day(service.opensOn) },
    { label: text('services.endsOn'), value: service.endsOn ? day(service.endsOn) : text('services.open') },
  ];
  return <SummaryList rows={rows} />;
}
