import { Count } from './count';

/** A link of a set of which one may be where the reader is. */
export interface PageLink {
  href: string;
  label: string;
  current?: boolean;
  /** Shown behind the label, for example how many things wait there; nothing is shown for 0. */
  count?: number;
}

interface LinkListProps {
  /** Names the set for screen readers. */
  label: string;
  links: readonly PageLink[];
  /** The class of the block; its list and its links are named after it. */
  block: string;
}

/** A set of pages that belong together. */
export function LinkList({ label, links, block }: LinkListProps) {
  return (
    <nav className={block} aria-label={label}>
      <ul className={`${block}__list`}>
        {links.map((link) => (
          <li key={link.href}>
            <a className={`${block}__link`} href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
              <Count of={link.count} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
