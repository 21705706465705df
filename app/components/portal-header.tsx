import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { useText } from './portal-context';
import type { ShellData } from './shell-data';

export function PortalHeader({ person }: Pick<ShellData, 'person'>) {
  const text = useText();
  return (
    <header className="portal-header">
      <div className="govuk-width-container portal-header__container">
        <a href="/" className="portal-header__home">
          <Logo className="portal-header__logo" />
          {text('portal.name')}
        </a>
        <div className="portal-header__tools">
          <LanguageSwitch label={text('shell.language')} />
          <div className="portal-header__account">
            {person ? <Account name={person.name} /> : <SignIn label={text('shell.signIn')} />}
          </div>
        </div>
      </div>
    </header>
  );
}

function SignIn({ label }: { label: string }) {
  return (
    <a href="/sign-in" className="portal-header__link">
      {label}
    </a>
  );
}

function Account({ name }: { name: string }) {
  const text = useText();
  return (
    <>
      <a href="/account" className="portal-header__link">
        <span className="govuk-visually-hidden">{text('shell.account')} </span>
        {name}
      </a>
      <form method="post" action="/sign-out">
        <button type="submit" className="portal-plain-button">
          {text('shell.signOut')}
        </button>
      </form>
    </>
  );
}
