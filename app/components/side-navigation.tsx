import { Count } from './count';
import type { PageLink } from './link-list';

/** The pages of a section, beside the page. `label` names the section. */
export function SideNavigation({ label, links }: { label: string; links: readonly PageLink[] }) {
  return (
    <nav className="portal-side" aria-label={label}>
      <ul className="portal-side__list">
        {links.map((link) => (
          <li key={link.href}>
            <a className="portal-side__link" href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
              <Count of={link.count} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
