import type { AppLoadContext } from '@remix-run/node';
import { DEVICES_COOKIE, readCookie } from './session-cookie';

/** Where a request comes from, as far as accounts care. */
export interface Client {
  address: string;
  userAgent: string;
  /** Value of the cookie that marks devices on which somebody signed in before. */
  knownDevices: string;
}

export function clientOf(request: Request, { address, baseUrl }: AppLoadContext): Client {
  return {
    address,
    userAgent: request.headers.get('user-agent') ?? '',
    knownDevices: readCookie(request, DEVICES_COOKIE, baseUrl) ?? '',
  };
}

const BROWSERS: readonly [name: string, mark: RegExp][] = [
  ['Yandex Browser', /YaBrowser\//],
  ['Opera', /OPR\/|Opera/],
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
];
const SYSTEMS: readonly [name: string, mark: RegExp][] = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad|iPod/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
];

/** "Firefox", "Windows": enough for somebody to know their own devices by, too little to follow anybody. */
export function deviceOf(userAgent: string): { browser: string; system: string } {
  const first = (list: readonly [string, RegExp][]) => list.find(([, mark]) => mark.test(userAgent))?.[0] ?? '';
  return { browser: first(BROWSERS), system: first(SYSTEMS) };
}

/** The address without its last part: 192.0.2.x; of IPv6 the first 48 bits. */
export function truncatedAddress(address: string): string {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address)?.[1];
  if (v4) return `${v4}.x`;
  return address.includes(':') ? `${prefixOf(address, 3)}::` : '';
}

/** Whom a limit by address counts: one IPv4 address, or the /64 that an IPv6 customer gets. */
export function addressGroup(address: string): string {
  const v4 = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  return v4 ?? (address.includes(':') ? prefixOf(address, 4) : address);
}

function prefixOf(address: string, groups: number): string {
  const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const all = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return all
    .slice(0, groups)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
