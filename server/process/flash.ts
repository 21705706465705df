import { redirect } from '@remix-run/node';
import type { MessageKey } from '~/domain/shared/message-key';
import { catalogues } from '~/locales/catalogues';
import { cookie, forgetCookie } from './cookie';

/** The catalogue's keys that may be told after something was done. */
export type NoticeKey = Extract<MessageKey, `notice.told.${string}`>;

const NAME = 'notice';
/** Long enough for a redirect on a slow line, in seconds. */
const KEPT_FOR = 120;

/** Leads to another page and lets it say once what was done. Only catalogue keys travel, never words. */
export function redirectWithNotice(path: string, key: NoticeKey, headers: [string, string][] = []): Response {
  return redirectWithHeaders(path, [...headers, ['Set-Cookie', noticeCookie(key)]]);
}

/** Leads to another page with several headers of one name, as cookies are. */
export function redirectWithHeaders(path: string, headers: [string, string][]): Response {
  const response = redirect(path, 303);
  for (const [name, value] of headers) response.headers.append(name, value);
  return response;
}

/** The cookie that lets the next page say once what was done, where a script leads there. */
export function noticeCookie(key: NoticeKey): string {
  return cookie(NAME, key, KEPT_FOR);
}

/** The message that the last redirect left, with the cookie that forgets it. */
export function readFlash(request: Request): { key: NoticeKey | null; forget: string } | null {
  const value = /(?:^|;\s*)notice=([\w.]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  if (value === undefined) return null;
  return { key: isNoticeKey(value) ? value : null, forget: forgetCookie(NAME) };
}

function isNoticeKey(value: string): value is NoticeKey {
  return value.startsWith('notice.told.') && Object.hasOwn(catalogues.en, value);
}
