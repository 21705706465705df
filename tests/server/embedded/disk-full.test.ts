import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { describe, expect, it } from 'vitest';
import {
  removeDirectory,
  runDatabaseProcess,
  startDatabaseServer,
  temporaryDirectory,
} from '#tests/factories/database-server.ts';

/** In blocks of 512 bytes: no file of the process may become larger than 24 MB. */
const largestFile = 49_152;

describe('a full disk', () => {
  it('gives an error, and what was acknowledged stays', { timeout: 180_000 }, async () => {
    const directory = await temporaryDirectory();
    const socket = join(directory, 'db.sock');
    const entry = ['--import', 'tsx', 'server/database/embedded/main.ts', '--path', directory, '--socket', socket];
    const child = spawn('sh', ['-c', `ulimit -f ${largestFile}; exec "$@"`, 'sh', process.execPath, ...entry], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const client = await MongoClient.connect(`mongodb://${encodeURIComponent(socket)}/?directConnection=true`, {
      retryWrites: false,
    });
    const rows = client.db('full').collection<{ _id: number; text: string }>('rows');

    let acknowledged = 0;
    const failure: unknown = await (async () => {
      for (; acknowledged < 100; acknowledged += 1)
        await rows.insertOne({ _id: acknowledged, text: 'x'.repeat(1_000_000) });
    })().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'MongoServerError', code: 14031 });
    expect(acknowledged).toBeGreaterThan(5);
    expect(await rows.countDocuments()).toBe(acknowledged);
    await client.close();
    child.kill('SIGTERM');
    await ended;

    expect(await runDatabaseProcess(['--check', directory])).toEqual({ code: 0, output: '' });
    const server = await startDatabaseServer({ directory });
    const again = await MongoClient.connect(server.uri);
    const kept = again.db('full').collection<{ _id: number; text: string }>('rows');
    expect(await kept.countDocuments({ text: /^x/ })).toBe(acknowledged);
    await kept.insertOne({ _id: 1_000, text: 'there is room again' });
    expect(await kept.countDocuments()).toBe(acknowledged + 1);
    await again.close();
    await server.stop();
    await removeDirectory(directory);
  });
});
