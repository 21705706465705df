import { useMatches } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs';
import { DemoBanner } from './demo-banner';
import { NotificationBanner } from './notification-banner';
import { breadcrumbsOf, isWide } from './page-handle';
import { PortalFooter } from './portal-footer';
import { PortalHeader } from './portal-header';
import { useText } from './portal-context';
import { ServiceNavigation } from './service-navigation';
import { SessionExpiry } from './session-expiry';
import type { ShellData } from './shell-data';

/** Everything around a page: skip link, header, navigation, breadcrumbs, news, footer. */
export function PageFrame({ shell, failed, children }: { shell: ShellData; failed: boolean; children: ReactNode }) {
  const text = useText();
  const matches = useMatches();
  const wide = !failed && isWide(matches);
  const main = (
    <main className={wide ? 'portal-main' : 'govuk-main-wrapper portal-main'} id="main-content" tabIndex={-1}>
      {children}
    </main>
  );
  return (
    <>
      <a href="#main-content" className="govuk-skip-link" data-module="govuk-skip-link">
        {text('shell.skip')}
      </a>
      <PortalHeader person={shell.person} />
      <ServiceNavigation navigation={shell.navigation} />
      <div className="govuk-width-container">
        {shell.demo && <DemoBanner />}
        {!failed && <Breadcrumbs trail={breadcrumbsOf(matches, text)} />}
        {shell.notice && (
          <div className="portal-notice">
            <NotificationBanner success={shell.notice !== 'notice.told.formKept'}>
              {text(shell.notice)}
            </NotificationBanner>
          </div>
        )}
        {!wide && main}
      </div>
      {wide && main}
      {shell.session && <SessionExpiry {...shell.session} />}
      <PortalFooter />
    </>
  );
}
