import { createContext, useContext, type ReactNode } from 'react';
import type { Locale } from '~/domain/shared/locale';
import type { Text } from '~/locales/text';

interface PortalContext {
  locale: Locale;
  text: Text;
}

const Context = createContext<PortalContext | null>(null);

/** Gives every component below the page's language and its texts. */
export function PortalProvider({ locale, text, children }: PortalContext & { children: ReactNode }) {
  return <Context.Provider value={{ locale, text }}>{children}</Context.Provider>;
}

export function usePortal(): PortalContext {
  const context = useContext(Context);
  if (!context) throw new Error('A component asked for texts outside of PortalProvider');
  return context;
}

export function useText(): Text {
  return usePortal().text;
}
