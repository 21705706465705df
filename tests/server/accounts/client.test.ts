import { describe, expect, it } from 'vitest';
import { addressGroup, deviceOf, truncatedAddress } from '#server/accounts/client';

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36', 'Chrome', 'Windows'],
    [
      'Mozilla/5.0 (Linux; Android 9; SM-J330F) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
      'Chrome',
      'Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605 Version/15.6 Mobile Safari/604.1',
      'Safari',
      'iOS',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 YaBrowser/25.8 Safari/537.36',
      'Yandex Browser',
      'Windows',
    ],
    ['curl/8.0', '', ''],
  ])('is summed up: %s', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });
});

describe('an address', () => {
  it('is shown without its last part', () => {
    expect(truncatedAddress('203.0.113.77')).toBe('203.0.113.x');
    expect(truncatedAddress('::ffff:203.0.113.77')).toBe('203.0.113.x');
    expect(truncatedAddress('2001:db8:12::77')).toBe('2001:db8:12::');
    expect(truncatedAddress('')).toBe('');
  });

  it('counts by the network that one customer gets', () => {
    expect(addressGroup('203.0.113.77')).toBe('203.0.113.77');
    expect(addressGroup('::ffff:203.0.113.77')).toBe('203.0.113.77');
    expect(addressGroup('2001:db8:1:2:aaaa::1')).toBe(addressGroup('2001:0db8:0001:0002:bbbb:cccc:dddd:eeee'));
    expect(addressGroup('2001:db8:1:3::1')).not.toBe(addressGroup('2001:db8:1:2::1'));
    expect(addressGroup('2001:db8::1')).toBe('2001:db8:0:0');
  });
});
