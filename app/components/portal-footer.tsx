import { LanguageSwitch } from './language-switch';
import { useText } from './portal-context';

export function PortalFooter() {
  const text = useText();
  return (
    <footer className="portal-footer">
      <div className="govuk-width-container">
        <h2 className="govuk-visually-hidden">{text('shell.footer')}</h2>
        <ul className="portal-footer__list">
          <li>
            <a className="govuk-link" href="/help">
              {text('nav.help')}
            </a>
          </li>
          <li>
            <a className="govuk-link" href="/help#verify">
              {text('shell.verify')}
            </a>
          </li>
          <li>
            <a className="govuk-link" href="/receipts">
              {text('receipts.check.link')}
            </a>
          </li>
          <li>
            <a className="govuk-link" href="/help#about">
              {text('shell.about')}
            </a>
          </li>
        </ul>
        <LanguageSwitch label={text('shell.languageFooter')} />
        <p className="portal-footer__about">{text('shell.owner')}</p>
      </div>
    </footer>
  );
}
