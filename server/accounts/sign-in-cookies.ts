import type { Locale } from '~/domain/shared/locale';
import { cookie as portalCookie } from '#server/process/cookie';
import { LOCALE_COOKIE } from '#server/process/locale-of';
import { KNOWN_DEVICE_SECONDS } from './known-devices';
import { cookie, DEVICES_COOKIE, SESSION_COOKIE } from './session-cookie';
import type { SignedIn } from './sign-in';

const YEAR_SECONDS = 365 * 86_400;

type SetCookie = [name: 'Set-Cookie', value: string];

/** The session lives until the browser closes, or until the server ends it. */
export function sessionCookie(token: string, baseUrl: string): SetCookie {
  return ['Set-Cookie', cookie(SESSION_COOKIE, token, baseUrl)];
}

export function forgetSessionCookie(baseUrl: string): SetCookie {
  return ['Set-Cookie', cookie(SESSION_COOKIE, '', baseUrl, 0)];
}

export function devicesCookie(value: string, baseUrl: string): SetCookie {
  return ['Set-Cookie', cookie(DEVICES_COOKIE, value, baseUrl, KNOWN_DEVICE_SECONDS)];
}

export function localeCookie(locale: Locale): SetCookie {
  return ['Set-Cookie', portalCookie(LOCALE_COOKIE, locale, YEAR_SECONDS)];
}

/** What a browser gets with a finished sign-in: the session, the mark of a known device, the account's language. */
export function signInCookies({ token, knownDevices, locale }: SignedIn, baseUrl: string): SetCookie[] {
  return [sessionCookie(token, baseUrl), devicesCookie(knownDevices, baseUrl), localeCookie(locale)];
}
