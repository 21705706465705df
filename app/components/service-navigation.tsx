import { useLocation } from '@remix-run/react';
import type { NavigationGroup, NavigationLink } from '~/domain/accounts/navigation';
import { Count } from './count';
import { useText } from './portal-context';
import type { ShellData } from './shell-data';

const isHere = (pathname: string, path: string) =>
  path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);

/** The portal's sections that this person may enter: their groups in one line, and below it the sections of the group shown. */
export function ServiceNavigation({ navigation }: Pick<ShellData, 'navigation'>) {
  const text = useText();
  const { pathname } = useLocation();
  const shown = navigation.find(({ items }) => items.some(({ path }) => isHere(pathname, path)));
  return (
    <>
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
                {navigation.map((group) => (
                  <GroupItem key={group.path} group={group} isShown={group === shown} pathname={pathname} />
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </div>
      {shown && shown.items.length > 1 && <Sections group={shown} pathname={pathname} />}
    </>
  );
}

interface GroupItemProps {
  group: NavigationGroup;
  isShown: boolean;
  pathname: string;
}

function GroupItem({ group: { path, label, count, items }, isShown, pathname }: GroupItemProps) {
  const text = useText();
  return (
    <li className={`govuk-service-navigation__item${isShown ? ' govuk-service-navigation__item--active' : ''}`}>
      <a
        className="govuk-service-navigation__link"
        href={path}
        aria-current={isShown ? (items.length === 1 ? currentAt(pathname, path) : 'true') : undefined}
      >
        {isShown ? <strong className="govuk-service-navigation__active-fallback">{text(label)}</strong> : text(label)}
        <Count of={count} />
      </a>
    </li>
  );
}

function Sections({ group, pathname }: { group: NavigationGroup; pathname: string }) {
  const text = useText();
  return (
    <div className="portal-sections">
      <nav className="govuk-width-container" aria-label={text(group.label)}>
        <ul className="portal-sections__list">
          {group.items.map(({ path, label, count }: NavigationLink) => (
            <li key={path}>
              <a className="portal-sections__link" href={path} aria-current={currentAt(pathname, path)}>
                {text(label)}
                <Count of={count} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

const currentAt = (pathname: string, path: string) =>
  isHere(pathname, path) ? (pathname === path ? 'page' : 'true') : undefined;
