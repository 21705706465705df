import { createContext, useContext } from 'react';

/** The Content-Security-Policy nonce of the page; browsers hide it from scripts, so it is empty after hydration. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
