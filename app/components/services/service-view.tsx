import type { ServicePage } from '#server/services/get-service';
import { servicePath, type ServiceSide } from '~/domain/services/places';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { useText } from '../portal-context';
import { CriteriaList } from './criteria-list';
import { ServiceFacts } from './service-facts';
import { ServiceFrame } from './service-frame';

/** A service with what may be changed of it. */
export function ServiceView({ side, page }: { side: ServiceSide; page: ServicePage }) {
  const text = useText();
  const { service, criteria, may } = page;
  const home = servicePath(side, service.id);
  return (
    <ServiceFrame side={side} service={service} heading={text('service.page.overview')}>
      <ServiceFacts side={side} page={page} />
      <CriteriaList criteria={criteria} />
      {side === 'provider' && <ButtonLink href={`${home}/contact`}>{text('services.contact.change')}</ButtonLink>}
      {may.manage && (
        <ButtonGroup>
          <ButtonLink href={`${home}/edit`}>{text('services.change')}</ButtonLink>
          <a className="govuk-link" href={`${home}/criteria`}>
            {text('services.criteria.change')}
          </a>
          <a className="govuk-link" href={`${home}/state`}>
            {text('services.state.change')}
          </a>
        </ButtonGroup>
      )}
    </ServiceFrame>
  );
}
