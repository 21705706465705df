import mongoose from 'mongoose';
import { beforeEach, describe, expect, it } from 'vitest';
import { DemoRefused, isDemo, loadDemo, resetDemo } from '#server/demo/load-demo';
import { tellDemo } from '#server/demo/tell-demo';
import { Institution } from '#server/models/institution';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const now = new Date('2026-11-22T08:00:00Z');
const institution = { _id: 'i', name: { en: 'A', ru: 'A', tk: 'A' }, code: 'A', createdAt: now, version: 1 };
const steps = [
  async (demo: { accounts: { email: string; name: string; what: string }[] }) => {
    await Institution.create(institution);
    demo.accounts.push({ email: 'a@example.org', name: 'A', what: 'approver' });
  },
];
const load = (config: Partial<Parameters<typeof loadDemo>[0]['config']>, asked = false) =>
  loadDemo({ config: { OPENCALL_MODE: 'development', ...config } as never, asked, now, steps });

beforeEach(async () => {
  await Institution.deleteMany({});
  await mongoose.connection.collection('marks').deleteMany({});
});

describe('the demo', () => {
  it('fills an empty database once, whoever comes first, and tells its people', async () => {
    const results = await Promise.all([load({ DEMO_PASSWORD: 'a demo password' }), load({}), load({})]);
    const loaded = results.filter((demo) => demo !== null);
    expect(loaded).toHaveLength(1);
    expect(await Institution.countDocuments()).toBe(1);
    expect(await isDemo()).toBe(true);
    expect(loaded[0] && tellDemo(loaded[0]).join()).toContain('a@example.org');
    expect(await load({})).toBeNull();
  });

  it('makes a password where none was given', async () => {
    expect((await load({}))?.password).toMatch(/^[\w-]{12}$/);
  });

  it('leaves a production installation empty unless it is asked for', async () => {
    expect(await load({ OPENCALL_MODE: 'production' })).toBeNull();
    expect(await Institution.countDocuments()).toBe(0);
    expect(await load({ OPENCALL_MODE: 'production' }, true)).not.toBeNull();
  });

  it('never mixes with real data', async () => {
    await Institution.create(institution);
    expect(await load({})).toBeNull();
    await expect(load({}, true)).rejects.toThrow('real data');
    expect(await isDemo()).toBe(false);
  });

  it('is built anew on request, whatever was done in it, and nothing else ever is', async () => {
    const config = { OPENCALL_MODE: 'development' as const };
    await Institution.create({ ...institution, _id: 'real', code: 'REAL' });
    await expect(resetDemo({ config, now, steps })).rejects.toThrow(DemoRefused);
    expect(await Institution.exists({ _id: 'real' })).not.toBeNull();
    await Institution.deleteMany({});
    await load({});
    await Institution.create({ ...institution, _id: 'tried', code: 'TRIED' });
    expect((await resetDemo({ config, now, steps })).accounts).toHaveLength(1);
    expect((await Institution.find().lean()).map(({ _id }) => _id)).toEqual(['i']);
    expect(await isDemo()).toBe(true);
    // Broken off half way, it can be done again.
    const broken = () => Promise.reject(new Error('power cut'));
    await expect(resetDemo({ config, now, steps: [broken] })).rejects.toThrow('power cut');
    expect((await resetDemo({ config, now, steps })).accounts).toHaveLength(1);
  });
});
