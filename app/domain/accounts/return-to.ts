const NOWHERE = 'http://portal.invalid';

/**
 * Where somebody is led after signing in: a path of this portal, else `fallback`. Refuses what a browser could read as
 * another site's address (`//host`, `/\host`, `https:…`, control characters) and the sign-in pages themselves.
 */
export function safeReturnTo(wanted: unknown, fallback: string): string {
  if (typeof wanted !== 'string' || wanted.length > 2000) return fallback;
  // eslint-disable-next-line no-control-regex -- browsers drop these inside addresses
  if (!/^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/.test(wanted)) return fallback;
  let url: URL;
  try {
    url = new URL(wanted, NOWHERE);
  } catch {
    return fallback;
  }
  if (url.origin !== NOWHERE || url.pathname.startsWith('//')) return fallback;
  if (/^\/(sign-in|sign-out|sign-up|reset-password|confirm-email|forgotten-password)(\/|$)/.test(url.pathname))
    return fallback;
  return url.pathname + url.search + url.hash;
}
