import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseKeyring } from '#server/security/keyring';

const key = () => randomBytes(32).toString('base64');

describe('the key ring', () => {
  it('opens what it closed, for the same place only', () => {
    const ring = parseKeyring(`k1:${key()}`);
    const sealed = ring.encrypt(Buffer.from('ýaşyryn'), 'totp:ann');
    expect(sealed).toMatch(/^k1\./);
    expect(ring.decrypt(sealed, 'totp:ann').toString()).toBe('ýaşyryn');
    expect(() => ring.decrypt(sealed, 'totp:bob')).toThrow();
  });

  it('never closes the same text to the same bytes', () => {
    const ring = parseKeyring(`k1:${key()}`);
    const sealed = Array.from({ length: 50 }, () => ring.encrypt(Buffer.from('same'), 'x'));
    expect(new Set(sealed).size).toBe(50);
  });

  it('closes with the first key and still opens with the older ones', () => {
    const old = `k1:${key()}`;
    const sealed = parseKeyring(old).encrypt(Buffer.from('text'), 'x');
    const renewed = parseKeyring(`k2:${key()},${old}`);
    expect(renewed.decrypt(sealed, 'x').toString()).toBe('text');
    expect(renewed.encrypt(Buffer.from('text'), 'x')).toMatch(/^k2\./);
    expect(() => parseKeyring(`k2:${key()}`).decrypt(sealed, 'x')).toThrow('no key «k1»');
  });

  it('refuses a text of which one bit changed, and one cut short', () => {
    const ring = parseKeyring(`k1:${key()}`);
    const [id, body = ''] = ring.encrypt(Buffer.from('text'), 'x').split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => ring.decrypt(`${id}.${changed.toString('base64url')}`, 'x')).toThrow();
    }
    expect(() => ring.decrypt(`${id}.${bytes.subarray(0, 20).toString('base64url')}`, 'x')).toThrow('cut short');
  });

  it('is read strictly', () => {
    for (const value of ['', 'k1', 'k1:short', `:${key()}`, `a b:${key()}`]) {
      expect(() => parseKeyring(value)).toThrow('key ring');
    }
  });
});
