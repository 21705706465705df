import type { Breadcrumb } from './page-handle';
import { useText } from './portal-context';

/** The way here; the last one is this page and no link. */
export function Breadcrumbs({ trail }: { trail: readonly Breadcrumb[] }) {
  const text = useText();
  if (trail.length === 0) return null;
  return (
    <nav className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label={text('shell.breadcrumbs')}>
      <ol className="govuk-breadcrumbs__list">
        {[{ href: '/', label: text('nav.home') }, ...trail].map(({ href, label }, index) => (
          <li
            key={href}
            className="govuk-breadcrumbs__list-item"
            aria-current={index === trail.length ? 'page' : undefined}
          >
            {index === trail.length ? (
              label
            ) : (
              <a className="govuk-breadcrumbs__link" href={href}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
