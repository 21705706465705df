import cluster from 'node:cluster';
import { loadConfig } from '#server/config';
import { openDatabase, PRIMARY_DATABASE } from '#server/database/open-database';
import { createLog } from '#server/log';
import { stopOnSignals } from './shutdown';

/** A worker that dies this many times within a minute is not worth starting again. */
const DEATHS_A_MINUTE = 10;

/** Holds the database and `workers` portal processes that share the port; one that dies is started again. */
export async function runPrimary(workers: number): Promise<void> {
  const config = loadConfig();
  const log = createLog(config.LOG_LEVEL);
  for (const notice of config.notices) process.stdout.write(`${notice}\n`);
  const database = await openDatabase(config, log);
  const fork = () => cluster.fork({ [PRIMARY_DATABASE]: database.uri });
  let stopping = false;
  let deaths: number[] = [];

  cluster.on('exit', (worker, code, signal) => {
    if (stopping) return;
    const now = Date.now();
    deaths = [...deaths.filter((at) => now - at < 60_000), now];
    log.error({ pid: worker.process.pid, code, signal }, 'A portal process died');
    if (deaths.length >= DEATHS_A_MINUTE) process.exit(1);
    fork();
  });
  for (let index = 0; index < workers; index += 1) fork();

  stopOnSignals(log, async () => {
    stopping = true;
    const running = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    await Promise.all(
      running.map((worker) => {
        const gone = new Promise((resolve) => worker.once('exit', resolve));
        worker.process.kill('SIGTERM');
        return gone;
      }),
    );
    await database.close();
  });
}
