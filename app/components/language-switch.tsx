import { useLocation } from '@remix-run/react';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import type { MessageKey } from '~/domain/shared/message-key';
import { usePortal } from './portal-context';

/** Each language by its own name, the same in every catalogue. */
export const LANGUAGE_NAMES: Record<Locale, MessageKey> = {
  en: 'language.en',
  ru: 'language.ru',
  tk: 'language.tk',
};

/** A plain form: the address stays as it is, a cookie keeps the choice. */
export function LanguageSwitch({ label }: { label: string }) {
  const { locale, text } = usePortal();
  const { pathname, search } = useLocation();
  return (
    <form className="portal-language-switch" method="post" action="/language" aria-label={label}>
      <input type="hidden" name="returnTo" value={pathname + search} />
      <ul className="portal-language-switch__list">
        {LOCALES.map((language) => (
          <li key={language} lang={language}>
            {language === locale ? (
              <span className="portal-language-switch__current" aria-current="true">
                {text(LANGUAGE_NAMES[language])}
              </span>
            ) : (
              <button type="submit" className="portal-plain-button" name="locale" value={language}>
                {text(LANGUAGE_NAMES[language])}
              </button>
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}
