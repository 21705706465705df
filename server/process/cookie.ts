import { currentRequest } from './request-context';

/** A cookie of the whole portal that no script reads; `seconds` is how long it lives. Secure where the portal has TLS. */
export function cookie(name: string, value: string, seconds: number): string {
  const secure = currentRequest()?.baseUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

export function forgetCookie(name: string): string {
  return cookie(name, '', 0);
}
