import { Outlet, useLocation } from '@remix-run/react';
import { SideNavigation } from '~/components/side-navigation';
import { useText } from '~/components/portal-context';
import type { MessageKey } from '~/domain/shared/message-key';

const PAGES: readonly { href: string; label: MessageKey }[] = [
  { href: '/account', label: 'accounts.account.title' },
  { href: '/account/password', label: 'accounts.password.title' },
  { href: '/account/email', label: 'accounts.email.title' },
  { href: '/account/second-factor', label: 'accounts.secondFactor.title' },
  { href: '/account/sessions', label: 'accounts.sessions.title' },
];

export default function AccountSection() {
  const text = useText();
  const { pathname } = useLocation();
  const links = PAGES.map(({ href, label }) => ({
    href,
    label: text(label),
    current: href === '/account' ? pathname === href : pathname.startsWith(href),
  }));
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-third">
        <SideNavigation label={text('accounts.account.title')} links={links} />
      </div>
      <div className="govuk-grid-column-two-thirds">
        <Outlet />
      </div>
    </div>
  );
}
