/** `__Host-` binds a cookie to this very host over TLS, so it cannot be set by a neighbouring name. */
function nameOf(name: string, baseUrl: string): string {
  return baseUrl.startsWith('https:') ? `__Host-${name}` : name;
}

/** A cookie of the portal as the request brings it; null without one. */
export function readCookie(request: Request, name: string, baseUrl: string): string | null {
  const wanted = `${nameOf(name, baseUrl)}=`;
  const found = (request.headers.get('cookie') ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(wanted));
  const value = found?.slice(wanted.length) ?? '';
  return /^[\w~.-]+$/.test(value) ? value : null;
}

/** `Set-Cookie` for a value of [A-Za-z0-9_~.-]; without `seconds` it lives until the browser closes, with 0 it goes. */
export function cookie(name: string, value: string, baseUrl: string, seconds?: number): string {
  const secure = baseUrl.startsWith('https:') ? '; Secure' : '';
  const lifetime = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  return `${nameOf(name, baseUrl)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}${lifetime}`;
}

export const SESSION_COOKIE = 'session';
export const KEPT_FORM_COOKIE = 'kept-form';
export const DEVICES_COOKIE = 'devices';
