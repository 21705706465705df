import { useLocation } from '@remix-run/react';
import { Count } from './count';
import { useText } from './portal-context';
import type { ShellData } from './shell-data';

/** The portal's sections that this person may enter. */
export function ServiceNavigation({ navigation }: Pick<ShellData, 'navigation'>) {
  const text = useText();
  const { pathname } = useLocation();
  return (
    <div className="govuk-service-navigation" data-module="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label={text('shell.menu')} className="govuk-service-navigation__wrapper">
            <button
              type="button"
              className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
              aria-controls="navigation"
              hidden
              aria-hidden="true"
            >
              {text('shell.menu')}
            </button>
            <ul className="govuk-service-navigation__list" id="navigation">
              {navigation.map(({ path, label, count }) => {
                const here = path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
                return (
                  <li
                    key={path}
                    className={`govuk-service-navigation__item${here ? ' govuk-service-navigation__item--active' : ''}`}
                  >
                    <a
                      className="govuk-service-navigation__link"
                      href={path}
                      aria-current={here ? (pathname === path ? 'page' : 'true') : undefined}
                    >
                      {here ? (
                        <strong className="govuk-service-navigation__active-fallback">{text(label)}</strong>
                      ) : (
                        text(label)
                      )}
                      <Count of={count} />
                    </a>
                  </li>
                );
              })}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
