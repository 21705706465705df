import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterEach, describe, expect, it } from 'vitest';
import {
  removeDirectory,
  runDatabaseProcess,
  spawnDatabaseProcess,
  startDatabaseServer,
  temporaryDirectory,
} from '#tests/factories/database-server.ts';
import { message, WireConnection } from '#tests/factories/database-wire.ts';

/** Each test starts several processes, and the machine may have other work. */
const patience = { timeout: 120_000 };

const directories: string[] = [];
async function directory(): Promise<string> {
  const made = await temporaryDirectory();
  directories.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(directories.splice(0).map(removeDirectory));
});

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

describe('the data directory', patience, () => {
  it('is readable by its owner only, and so is the socket', async () => {
    const path = join(await directory(), 'data');
    const server = await startDatabaseServer({ directory: path });
    expect(await modeOf(path)).toBe('700');
    expect(await modeOf(join(path, 'db.sock'))).toBe('600');
    await server.stop();
  });

  it('that stands open is closed to others', async () => {
    const path = join(await directory(), 'data');
    await mkdir(path);
    await chmod(path, 0o755);
    const server = await startDatabaseServer({ directory: path });
    expect(await modeOf(path)).toBe('700');
    await server.stop();
  });

  it('has one owner; a second is refused with one readable line and code 3', async () => {
    const path = await directory();
    const server = await startDatabaseServer({ directory: path });
    const second = await runDatabaseProcess(['--path', path, '--port', '0']);
    expect(second.code).toBe(3);
    expect(second.output.trim().split('\n')).toHaveLength(1);
    const client = await MongoClient.connect(server.uri);
    expect(await client.db('admin').command({ ping: 1 })).toMatchObject({ ok: 1 });
    await client.close();
    await server.stop();
  });

  it('of two that start at once one is refused', async () => {
    const path = await directory();
    const starts = await Promise.allSettled([1, 2, 3].map(() => startDatabaseServer({ directory: path, port: 0 })));
    const running = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    expect(running).toHaveLength(1);
    await running[0]?.stop();
  });

  it('may be taken again after kill -9, whatever socket is left', async () => {
    const path = await directory();
    const first = await startDatabaseServer({ directory: path });
    await first.kill();
    const second = await startDatabaseServer({ directory: path });
    expect(second.uri).toBe(first.uri);
    expect(await second.stop()).toBe(0);
  });

  it('that is damaged is refused with a readable line', async () => {
    const path = await directory();
    const server = await startDatabaseServer({ directory: path });
    await server.stop();
    const files = (await readdir(path)).filter((name) => name.endsWith('.mdb'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) await writeFile(join(path, name), Buffer.alloc(16_384, 7));
    const { code, output } = await runDatabaseProcess(['--path', path, '--port', '0']);
    expect(code).not.toBe(0);
    expect(output.trim().split('\n').length).toBeLessThan(4);
  });
});

describe('the address', patience, () => {
  it('of a port is loopback', async () => {
    const server = await startDatabaseServer({ directory: await directory(), port: 0 });
    expect(server.uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\//);
    const client = await MongoClient.connect(server.uri);
    expect(await client.db('admin').command({ ping: 1 })).toMatchObject({ ok: 1 });
    await client.close();
    await server.stop();
  });

  it('that is taken is refused with a readable line', async () => {
    const server = await startDatabaseServer({ directory: await directory(), port: 0 });
    const port = /:(\d+)\//.exec(server.uri)?.[1] ?? '';
    const { code, output } = await runDatabaseProcess(['--path', await directory(), '--port', port]);
    expect(code).toBe(1);
    expect(output).toContain(port);
    await server.stop();
  });
});

describe('the end', patience, () => {
  it('comes when the parent goes away', async () => {
    const path = await directory();
    const socket = join(path, 'db.sock');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'server/database/embedded/main.ts', '--path', path, '--socket', socket, '--exit-with-parent'],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('by a signal keeps what was written, and lets nothing hang', async () => {
    const path = await directory();
    const server = await startDatabaseServer({ directory: path });
    const connection = await WireConnection.open(server.uri);
    await connection.exchange(message({ insert: 'kept', documents: [{ _id: 1 }], $db: 'end' }));
    expect(await server.stop()).toBe(0);
    await connection.closed;
    const again = await startDatabaseServer({ directory: path });
    const second = await WireConnection.open(again.uri);
    expect((await second.exchange(message({ count: 'kept', $db: 'end' })))?.body).toMatchObject({ n: 1 });
    second.socket.destroy();
    await again.stop();
  });

  it('of a check on an empty directory is an answer', async () => {
    const child = spawnDatabaseProcess(['--check', join(await directory(), 'nothing')]);
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    expect(typeof code).toBe('number');
  });
});
