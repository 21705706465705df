import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deviceText, forgetOldTexts } from '~/components/autosave/device-text';

/** A browser's storage with room for so many characters. */
function storageOf(room = Infinity) {
  const held = new Map<string, string>();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (index: number) => [...held.keys()][index] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => void held.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  };
}

const key = () => randomBytes(32).toString('base64url');
const AT = '2026-11-22T07:00:00.000Z';
const KEPT = { at: AT, text: [['answers.need', 'Aşgabat: kömekçi'], ['base', '{}']] as [string, string][] }; // prettier-ignore

function place(wishes: { isOpen?: (tab: string) => boolean; room?: number } = {}) {
  const { room, isOpen = () => false } = wishes;
  return { name: 'application a need u', keys: [key()], tab: 'one', isOpen, storage: storageOf(room) };
}

describe('what a device keeps', () => {
  it('comes back as it was typed, and is gone once forgotten', async () => {
    const here = place();
    const device = deviceText(here);
    await device.keep(KEPT);
    expect(await device.take()).toEqual(KEPT);
    device.forget();
    expect(await device.take()).toBeNull();
    expect(here.storage.held.size).toBe(0);
  });

  it('is unreadable without the person’s key, and is no other form’s', async () => {
    const here = place();
    await deviceText(here).keep(KEPT);
    expect(JSON.stringify([...here.storage.held])).not.toMatch(/kömekçi|answers/);
    expect(await deviceText({ ...here, keys: [key()] }).take()).toBeNull();
    const [[known = '', entry = ''] = []] = [...here.storage.held];
    here.storage.setItem(known.replace(here.name, 'application b need u'), entry);
    expect(await deviceText({ ...here, name: 'application b need u' }).take()).toBeNull();
    expect(here.storage.held.size).toBe(2);
  });

  it('is read under an older key of the portal’s too', async () => {
    const here = place();
    await deviceText(here).keep(KEPT);
    expect(await deviceText({ ...here, keys: [key(), ...here.keys] }).take()).toEqual(KEPT);
  });

  it('of a tab that is open is left to it; of those closed the newest is taken over', async () => {
    const here = place({ isOpen: (tab) => tab === 'open' });
    for (const [tab, at] of [
      ['open', '2026-11-22T09:00:00Z'],
      ['old', '2026-11-22T07:00:00Z'],
      ['new', '2026-11-22T08:00:00Z'],
    ] as const) {
      // prettier-ignore
      await deviceText({ ...here, tab }).keep({ ...KEPT, at });
    }
    const device = deviceText(here);
    expect(await device.take()).toMatchObject({ at: '2026-11-22T08:00:00Z' });
    expect(await device.take()).toMatchObject({ at: '2026-11-22T08:00:00Z' });
    device.forget();
    expect(await device.take()).toMatchObject({ at: '2026-11-22T07:00:00Z' });
    device.forget();
    expect(await device.take()).toBeNull();
    expect([...here.storage.held.keys()]).toEqual([expect.stringContaining('#open')]);
  });

  it('that has no room says so', async () => {
    await expect(deviceText(place({ room: 50 })).keep(KEPT)).rejects.toThrow('full');
  });

  it('is forgotten when nobody came back for it, and nothing else is', async () => {
    const here = place();
    await deviceText(here).keep(KEPT);
    here.storage.setItem('kept text of x #y', 'damaged');
    here.storage.setItem('something else', 'stays');
    forgetOldTexts(here.storage, Date.parse(AT) + 59 * 86_400_000);
    expect(await deviceText(here).take()).toEqual(KEPT);
    forgetOldTexts(here.storage, Date.parse(AT) + 61 * 86_400_000);
    expect([...here.storage.held.keys()]).toEqual(['something else']);
  });
});
