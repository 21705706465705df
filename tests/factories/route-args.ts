import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { pino } from 'pino';
import type { Locale } from '~/domain/shared/locale';

interface Wishes {
  cookie?: string;
  /** Posts these fields as a form; a list repeats its field. */
  form?: Record<string, string | string[]>;
  headers?: Record<string, string>;
  params?: Record<string, string>;
  locale?: Locale;
  address?: string;
  baseUrl?: string;
}

/** What Remix hands to a loader or action for one request of a browser to `path`. */
export function routeArgs(path: string, wishes: Wishes = {}): LoaderFunctionArgs {
  const baseUrl = wishes.baseUrl ?? 'http://localhost:3000';
  const headers = new Headers(wishes.headers);
  if (wishes.cookie) headers.set('Cookie', wishes.cookie);
  const body = wishes.form && new URLSearchParams();
  for (const [name, value] of Object.entries(wishes.form ?? {})) {
    for (const one of [value].flat()) body?.append(name, one);
  }
  if (body) headers.set('Content-Length', String(body.toString().length));
  const request = new Request(`${baseUrl}${path}`, {
    method: body ? 'POST' : 'GET',
    headers,
    ...(body ? { body } : {}),
  });
  const context: AppLoadContext = {
    requestId: 'test',
    nonce: 'test',
    address: wishes.address ?? '192.0.2.7',
    baseUrl,
    locale: wishes.locale ?? 'en',
    log: pino({ level: 'silent' }),
  };
  return { request, params: wishes.params ?? {}, context };
}
