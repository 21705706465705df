import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { SERVICE_PAGES, servicePath, type ServiceSide } from '~/domain/services/places';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { PageHeading } from '../page-heading';
import type { PageHandle } from '../page-handle';
import { usePortal } from '../portal-context';
import { SideNavigation } from '../side-navigation';
import { Tabs } from '../tabs';

export interface ShownService {
  id: string;
  title: Localized;
  providerName: Localized;
}

interface ServiceFrameProps {
  side: ServiceSide;
  service: ShownService;
  heading: string;
  /** The page holds a table that needs the whole width: the other pages stand above it. */
  wide?: boolean;
  children: ReactNode;
}

/** A page of a service beside its other pages, under the name of what it is about. */
export function ServiceFrame({ side, service, heading, wide = false, children }: ServiceFrameProps) {
  const { locale, text } = usePortal();
  const { pathname } = useLocation();
  const home = servicePath(side, service.id);
  const links = SERVICE_PAGES.map(({ path, label }) => {
    const href = `${home}${path}`;
    return { href, label: text(label), current: path === '' ? pathname === href : pathname.startsWith(href) };
  });
  const label = text('service.page.label');
  const title = (
    <PageHeading caption={`${inLanguage(service.providerName, locale)}: ${inLanguage(service.title, locale)}`}>
      {heading}
    </PageHeading>
  );
  if (wide) {
    return (
      <>
        {title}
        <Tabs label={label} links={links} />
        {children}
      </>
    );
  }
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-quarter">
        <SideNavigation label={label} links={links} />
      </div>
      <div className="govuk-grid-column-three-quarters">
        {title}
        {children}
      </div>
    </div>
  );
}

type Above = NonNullable<PageHandle<unknown>['above']>;

/** The pages above those of one service. */
export const serviceAbove = (side: ServiceSide): Above => [
  { label: 'service.title', href: side === 'office' ? '/office/services' : '/services' },
  { label: 'service.page.overview', href: ({ params }) => servicePath(side, params.serviceId ?? '') },
];
