import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { currentConfig } from '#server/current-config';
import { openDatabase } from '#server/database/open-database';
import { prepareDatabase } from '#server/database/prepare-database';
import { isDemo, loadDemo } from '#server/demo/load-demo';
import { tellDemo } from '#server/demo/tell-demo';
import { startJobs } from '#server/jobs/start-jobs';
import { createLog } from '#server/log';
import { now } from './clock';
import { assertDoors } from './assert-doors';
import { createHttpApp } from './http-app';
import { listen } from './listen';
import { stopOnSignals } from './shutdown';

export interface PortalOptions {
  build: () => Promise<ServerBuild>;
  /** Load the demo although this is a production installation. */
  demo?: boolean;
  /** Vite's middlewares, in development only. */
  development?: RequestHandler;
}

/** One portal process: config → database → HTTP → jobs, and the way back on SIGTERM or SIGINT. */
export async function runPortal({ build, demo = false, development }: PortalOptions): Promise<void> {
  const config = currentConfig();
  const log = createLog(config.LOG_LEVEL);
  for (const notice of config.notices) process.stdout.write(`${notice}\n`);
  assertDoors((await build()).routes);

  const database = await openDatabase(config, log);
  await prepareDatabase(log);
  const loaded = await loadDemo({ config, asked: demo, now: now() });
  config.isDemo = await isDemo();
  const jobs = startJobs({ config, log });
  const health = {
    stopping: false,
    ready: async () => [...(await database.ping()), ...(jobs.alive() ? [] : ['jobs'])],
  };
  const app = createHttpApp({ config, log, build, health, ...(development ? { development } : {}) });
  const http = await listen(app, config);
  process.stdout.write(`Opencall is at ${config.BASE_URL} (database: ${database.description})\n`);
  if (loaded) process.stdout.write(`${tellDemo(loaded).join('\n')}\n`);

  stopOnSignals(log, async () => {
    health.stopping = true;
    await http.stop();
    await jobs.stop();
    await database.close();
  });
}
