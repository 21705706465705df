import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { tellLive } from '~/components/autosave/when-live';
import { PortalProvider } from '~/components/portal-context';
import { isLocale, type Locale } from '~/domain/shared/locale';
import { textFrom, type Catalogue } from '~/locales/text';

const load: Record<Locale, () => Promise<{ catalogue: Catalogue }>> = {
  en: () => import('~/locales/en/catalogue'),
  ru: () => import('~/locales/ru/catalogue'),
  tk: () => import('~/locales/tk/catalogue'),
};

// The server wrote into the page what only it knew.
const { lang: language, dataset } = document.documentElement;
const locale = isLocale(language) ? language : 'en';
const { catalogue } = await load[locale]();

/** Says when the whole page is React's. */
function Live() {
  useEffect(tellLive, []);
  return null;
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <PortalProvider
        locale={locale}
        text={textFrom(locale, catalogue)}
        requestId={dataset.requestId}
        formFailed={dataset.formFailed === 'true'}
      >
        <RemixBrowser />
        <Live />
      </PortalProvider>
    </StrictMode>,
  );
});
