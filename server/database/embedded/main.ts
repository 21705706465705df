import { parseArgs } from 'node:util';
import { startDatabase } from './process.ts';
import { DirectoryInUse } from './storage/directory-lock.ts';
import { checkDirectory } from './check.ts';

/** The command line: see README.md of this room. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      path: { type: 'string', default: './data/database' },
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      socket: { type: 'string' },
      check: { type: 'string' },
      'exit-with-parent': { type: 'boolean', default: false },
    },
  });
  if (values.check !== undefined) {
    const problems = checkDirectory(values.check);
    for (const problem of problems) process.stdout.write(`${problem}\n`);
    process.exit(problems.length > 0 ? 1 : 0);
  }
  const address =
    values.socket === undefined ? { host: values.host, port: Number(values.port ?? 0) } : { socket: values.socket };
  const database = await startDatabase(values.path, address);
  const stop = (): void => void database.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (values['exit-with-parent']) {
    process.once('disconnect', stop);
    process.stdin.once('end', stop).once('close', stop).resume();
  }
  const { address: taken } = database;
  const place = 'socket' in taken ? encodeURIComponent(taken.socket) : `${taken.host}:${taken.port}`;
  process.stdout.write(`${JSON.stringify({ ready: `mongodb://${place}/?directConnection=true` })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof DirectoryInUse ? 3 : 1);
});
