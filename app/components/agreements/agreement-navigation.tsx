import { useLocation } from '@remix-run/react';
import { AGREEMENT_PAGES, agreementPath } from '~/domain/agreements/places';
import { useText } from '../portal-context';
import { SideNavigation } from '../side-navigation';

/** The pages of an agreement, beside each of them. */
export function AgreementNavigation(props: { side: 'organisation' | 'office'; agreementId: string }) {
  const text = useText();
  const { pathname } = useLocation();
  const home = agreementPath(props.side, props.agreementId);
  const links = AGREEMENT_PAGES.map(({ path, label }) => {
    const href = `${home}${path}`;
    const current = path === '' ? pathname === href : pathname.startsWith(href);
    return { href, label: text(label), current };
  });
  return <SideNavigation label={text('agreements.page.label')} links={links} />;
}
