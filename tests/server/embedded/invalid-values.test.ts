import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseServer, removeDirectory, startDatabaseServer } from '#tests/factories/database-server.ts';
import { message, WireConnection } from '#tests/factories/database-wire.ts';

let server: DatabaseServer;
beforeAll(async () => {
  server = await startDatabaseServer();
});
afterAll(async () => {
  await server.stop();
  await removeDirectory(server.directory);
});

/** An insert of `{ v: <value> }` whose bytes are then changed, found by the mark in them. */
function insertChanged(value: unknown, mark: Buffer, change: (bytes: Buffer, at: number) => void): Buffer {
  const bytes = message({ insert: 'values', documents: [{ v: value }], $db: 'invalid' });
  const at = bytes.indexOf(mark);
  if (at < 0) throw new Error('the mark is not in the message');
  change(bytes, at);
  return bytes;
}

const text = Buffer.from('MARKMARK');

describe('values that are no BSON are not stored', () => {
  it.each<[string, Buffer]>([
    ['a string without its end', insertChanged('MARKMARK', text, (bytes, at) => (bytes[at + 8] = 0x41))],
    ['a string whose length is zero', insertChanged('MARKMARK', text, (bytes, at) => bytes.writeInt32LE(0, at - 4))],
    [
      'a string longer than its document',
      insertChanged('MARKMARK', text, (bytes, at) => bytes.writeInt32LE(4_000, at - 4)),
    ],
    ['a binary with a negative length', insertChanged(text, text, (bytes, at) => bytes.writeInt32LE(-2, at - 5))],
    ['a binary longer than its document', insertChanged(text, text, (bytes, at) => bytes.writeInt32LE(4_000, at - 5))],
    ['a boolean of 7', insertChanged({ MARKMARK: true }, text, (bytes, at) => (bytes[at + 9] = 7))],
    ['an unknown type', insertChanged({ MARKMARK: 1 }, text, (bytes, at) => (bytes[at - 1] = 0x55))],
    [
      'a nested document without its end',
      insertChanged({ x: { MARKMARK: 1 } }, text, (bytes, at) => (bytes[at + 13] = 9)),
    ],
  ])('%s', async (_name, bytes) => {
    const connection = await WireConnection.open(server.uri);
    await connection.exchange(message({ drop: 'values', $db: 'invalid' }));
    const reply = await connection.exchange(bytes, 3_000);
    expect(reply === undefined || reply.body.ok === 0 || reply.body.n === 0).toBe(true);
    connection.socket.destroy();
    const reader = await WireConnection.open(server.uri);
    const found = await reader.exchange(message({ find: 'values', $db: 'invalid' }));
    expect(reader.unreadable).toBe(0);
    expect(found?.body).toMatchObject({ ok: 1, cursor: { firstBatch: [] } });
    reader.socket.destroy();
  });
});
