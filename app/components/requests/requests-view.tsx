import type { listRequests } from '#server/requests/list-requests';
import { REQUEST_STATE_LABELS } from '~/domain/requests/labels';
import { requestsTable } from '~/domain/requests/requests-table';
import { servicePath, type ServiceSide } from '~/domain/services/places';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import type { DeviceKeep } from '~/forms/device-keep';
import { formatDate, formatNumber } from '~/locales/formats';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { DataTable } from '../data-table';
import { usePortal } from '../portal-context';
import { ServiceFrame } from '../services/service-frame';
import { UnsentPanel } from '../unsent/unsent-panel';

type Page = Awaited<ReturnType<typeof listRequests>>;

interface RequestsViewProps {
  side: ServiceSide;
  page: Page;
  /** Where this device keeps what it could not send. */
  unsent?: DeviceKeep;
}

/** The register of a service. */
export function RequestsView({ side, page, unsent }: RequestsViewProps) {
  const { text, locale } = usePortal();
  const { service, counts, rows, total, more, query } = page;
  const home = `${servicePath(side, service.id)}/requests`;
  const day = (cell: unknown) => (typeof cell === 'string' ? formatDate(locale, startOfPortalDay(cell)) : '');
  return (
    <ServiceFrame wide side={side} service={service} heading={text('service.page.requests')}>
      {unsent && <UnsentPanel serviceId={service.id} keep={unsent} />}
      {side === 'provider' && (
        <ButtonGroup>
          <ButtonLink href={`${home}/new`}>{text('register.new')}</ButtonLink>
          <a className="govuk-link" href={`${home}/import`}>
            {text('registerImport.title')}
          </a>
          <a className="govuk-link" href={`${servicePath(side, service.id)}/offers`}>
            {text('referrals.offers')}
          </a>
        </ButtonGroup>
      )}
      <ul className="govuk-list portal-counts" aria-label={text('register.counts')}>
        {counts.map(({ state, count, more: uncounted }) => (
          <li key={state}>
            <a className="govuk-link" href={`${home}?state=${state}${state === 'waiting' ? '&sort=waitingSince' : ''}`}>
              {text(REQUEST_STATE_LABELS[state].label)}
            </a>{' '}
            <strong>{`${formatNumber(locale, count)}${uncounted ? '+' : ''}`}</strong>
          </li>
        ))}
      </ul>
      <DataTable
        caption={text('service.page.requests')}
        definition={requestsTable(page.places)}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path={home}
        render={{
          case: ({ id, cells }) => (
            <a className="govuk-link" href={`${home}/${id}`}>
              {String(cells.case)}
            </a>
          ),
          receivedOn: ({ cells }) => day(cells.receivedOn),
          waitingSince: ({ cells }) => day(cells.waitingSince),
          startedOn: ({ cells }) => day(cells.startedOn),
        }}
        empty={{ title: text('register.none'), text: text(`register.none.${side}`) }}
        downloads={{ csv: `${home}.csv`, xlsx: `${home}.xlsx` }}
      />
    </ServiceFrame>
  );
}
