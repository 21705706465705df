import { Count } from './count';
import type { PageLink } from './link-list';

/** Views of one thing, each a page of its own. `label` names the set for screen readers. */
export function Tabs({ label, links }: { label: string; links: readonly PageLink[] }) {
  return (
    <nav className="portal-tabs" aria-label={label}>
      <ul className="portal-tabs__list">
        {links.map((link) => (
          <li key={link.href}>
            <a className="portal-tabs__link" href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
              <Count of={link.count} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
