import { createContext, useContext, type ReactNode } from 'react';
import type { Locale } from '~/domain/shared/locale';
import type { Text } from '~/locales/text';

interface PortalContext {
  locale: Locale;
  text: Text;
  /** The id of the request that made this page, for error pages. */
  requestId?: string | undefined;
  /** The page answers a form that had mistakes: its title says so. */
  formFailed?: boolean;
}

const Context = createContext<PortalContext | null>(null);

/** Gives every component below the page's language, its texts and what is known of its request. */
export function PortalProvider({ children, ...portal }: PortalContext & { children: ReactNode }) {
  return <Context.Provider value={portal}>{children}</Context.Provider>;
}

export function usePortal(): PortalContext {
  const context = useContext(Context);
  if (!context) throw new Error('A component asked for texts outside of PortalProvider');
  return context;
}

export function useText(): Text {
  return usePortal().text;
}
