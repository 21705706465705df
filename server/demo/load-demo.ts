import mongoose from 'mongoose';
import { randomBytes } from 'node:crypto';
import type { Config } from '#server/config';
import { withLease } from '#server/database/lease';
import { demoSteps } from './all-steps';
import type { Demo, DemoStep } from './demo';

/** What the demo's database is marked with, so that only a demo can be reset or walked through. */
const MARK = { _id: 'demo' as unknown as mongoose.mongo.ObjectId };

/** What the portal itself writes into a database before anybody uses it. */
const TECHNICAL = ['leases', 'migrations'];

/** Why the demo was not loaded; a sentence for the operator. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

interface LoadDemo {
  config: Pick<Config, 'OPENCALL_MODE' | 'DEMO_PASSWORD'>;
  /** The operator asked for the demo with --demo. */
  asked: boolean;
  now: Date;
  steps?: readonly DemoStep[];
}

/**
 * Builds the pilot programme in an empty database, once, whichever process comes first. Null where there is nothing to
 * do: the database holds something, or this is a production installation. With `asked` both are refused by `DemoRefused`
 * and `production` is overruled.
 */
export async function loadDemo({ config, asked, now, steps = demoSteps }: LoadDemo): Promise<Demo | null> {
  if (config.OPENCALL_MODE === 'production' && !asked) return null;
  return withLease('demo', async () => {
    if (await holdsSomething()) {
      if (asked && !(await isDemo()))
        throw new DemoRefused('the demo needs an empty database; this one holds real data');
      return null;
    }
    const demo = await build({ config, now, steps });
    await mongoose.connection.collection('marks').insertOne({ ...MARK, at: now });
    return demo;
  });
}

/**
 * Forgets everything in a demo's database and builds the demo anew, as of `now`; also while the portal runs, whose people are
 * signed out by it. `DemoRefused` where the database was not made by `loadDemo`.
 */
export async function resetDemo({ config, now, steps = demoSteps }: Omit<LoadDemo, 'asked'>): Promise<Demo> {
  return withLease('demo', async () => {
    if (!(await isDemo())) throw new DemoRefused('this database holds no demo; nothing was changed');
    // The mark stays: a reset that was broken off can be done again.
    for (const name of await collections()) {
      if (name !== 'marks') await mongoose.connection.collection(name).deleteMany({});
    }
    return build({ config, now, steps });
  });
}

async function build({ config, now, steps }: Required<Omit<LoadDemo, 'asked'>>): Promise<Demo> {
  const demo: Demo = { now, password: config.DEMO_PASSWORD ?? randomBytes(9).toString('base64url'), accounts: [] };
  for (const step of steps) await step(demo);
  return demo;
}

/** True in a database that was made by `loadDemo`. */
export async function isDemo(): Promise<boolean> {
  return (await mongoose.connection.collection('marks').countDocuments(MARK)) > 0;
}

async function holdsSomething(): Promise<boolean> {
  for (const name of await collections()) {
    if ((await mongoose.connection.collection(name).countDocuments({}, { limit: 1 })) > 0) return true;
  }
  return false;
}

/** What holds the portal's data. */
async function collections(): Promise<string[]> {
  const all = await mongoose.connection.listCollections();
  return all.map(({ name }) => name).filter((name) => !TECHNICAL.includes(name) && !name.startsWith('system.'));
}
