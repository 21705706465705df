import { execFileSync } from 'node:child_process';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutated, seededRandom } from '#tests/factories/database-mutations.ts';
import { type DatabaseServer, removeDirectory, startDatabaseServer } from '#tests/factories/database-server.ts';
import { message, WireConnection } from '#tests/factories/database-wire.ts';

const frames = Number(process.env.DATABASE_FRAMES ?? 3_000);
const seed = Number(process.env.DATABASE_FRAMES_SEED ?? 221_108);
const connections = 24;
const patienceMs = 60;

let server: DatabaseServer;
beforeAll(async () => {
  server = await startDatabaseServer();
});
afterAll(async () => {
  await server.stop();
  await removeDirectory(server.directory);
});

const residentMb = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.process.pid)]).toString()) / 1024;

/** Sends one frame with a ping behind it; answers whether the connection can go on. */
async function survives(connection: WireConnection, frame: Buffer): Promise<boolean> {
  connection.socket.write(frame);
  return (await connection.exchange(message({ ping: 1, $db: 'admin' }), patienceMs)) !== undefined;
}

/** Sends so many frames over connections of its own; answers how many replies were unreadable. */
async function sendAll(count: number, random: () => number): Promise<number> {
  let unreadable = 0;
  let connection: WireConnection | undefined;
  for (let sent = 0; sent < count; sent += 1) {
    connection ??= await WireConnection.open(server.uri);
    const goesOn = await survives(connection, mutated(random));
    unreadable += connection.unreadable;
    connection.unreadable = 0;
    if (goesOn) continue;
    connection.socket.destroy();
    connection = undefined;
  }
  connection?.socket.destroy();
  return unreadable;
}

describe('mutated frames', () => {
  it(`seed ${seed}: the server neither dies, nor hangs, nor grows`, async () => {
    const client = await MongoClient.connect(server.uri);
    const kept = client.db('kept').collection('kept');
    await kept.insertMany(Array.from({ length: 100 }, (_, n) => ({ n })));
    let slowest = 0;
    let watching = true;
    const watch = (async () => {
      while (watching) {
        const began = Date.now();
        await client.db('admin').command({ ping: 1 });
        slowest = Math.max(slowest, Date.now() - began);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();

    const part = (share: number, at: number) =>
      Promise.all(
        Array.from({ length: connections }, (_, n) =>
          sendAll(Math.ceil((frames * share) / connections), seededRandom(seed * 100 + at * 50 + n)),
        ),
      );
    const early = await part(0.4, 0);
    const before = residentMb();
    const late = await part(0.6, 1);
    const after = residentMb();
    watching = false;
    await watch;

    expect([...early, ...late].reduce((sum, count) => sum + count)).toBe(0);
    expect(server.process.exitCode).toBeNull();
    expect(slowest).toBeLessThan(5_000);
    expect(after - before).toBeLessThan(Math.max(80, before * 0.25));
    expect(await kept.countDocuments()).toBe(100);
    await client.close();
  }, 1_200_000);
});
