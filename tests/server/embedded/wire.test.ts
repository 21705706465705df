import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseServer, removeDirectory, startDatabaseServer } from '#tests/factories/database-server.ts';
import { message, query, WireConnection } from '#tests/factories/database-wire.ts';

let server: DatabaseServer;
beforeAll(async () => {
  server = await startDatabaseServer();
});
afterAll(async () => {
  await server.stop();
  await removeDirectory(server.directory);
});

async function connected<T>(work: (connection: WireConnection) => Promise<T>): Promise<T> {
  const connection = await WireConnection.open(server.uri);
  try {
    return await work(connection);
  } finally {
    connection.socket.destroy();
  }
}

const ping = { ping: 1, $db: 'admin' };

describe('the handshake', () => {
  it('by OP_QUERY is answered by OP_REPLY', async () => {
    const reply = await connected((connection) => connection.exchange(query({ ismaster: 1, helloOk: true })));
    expect(reply).toMatchObject({
      opCode: 1,
      body: { ok: 1, ismaster: true, helloOk: true, maxWireVersion: expect.any(Number), setName: expect.any(String) },
    });
  });

  it('by hello tells limits and that there are sessions', async () => {
    const reply = await connected((connection) => connection.exchange(message({ hello: 1, $db: 'admin' })));
    expect(reply?.body).toMatchObject({
      isWritablePrimary: true,
      maxBsonObjectSize: 16 * 1024 * 1024,
      maxMessageSizeBytes: 48_000_000,
      maxWriteBatchSize: 100_000,
      logicalSessionTimeoutMinutes: 30,
      readOnly: false,
    });
    expect(reply?.body.maxWireVersion as number).toBeGreaterThanOrEqual(21);
  });
});

describe('OP_MSG', () => {
  it('takes document sequences', async () => {
    const reply = await connected((connection) =>
      connection.exchange(
        message({ insert: 'sequences', $db: 'wire' }, { sequences: { documents: [{ _id: 1 }, { _id: 2 }] } }),
      ),
    );
    expect(reply?.body).toMatchObject({ ok: 1, n: 2 });
  });

  it('takes a right checksum', async () => {
    expect(
      (await connected((connection) => connection.exchange(message(ping, { checksum: true }))))?.body,
    ).toMatchObject({ ok: 1 });
  });

  it('ends the connection on a wrong one', async () => {
    await connected(async (connection) => {
      const bytes = message(ping, { checksum: true });
      bytes[bytes.length - 1] = ~bytes[bytes.length - 1]! & 0xff;
      expect(await connection.exchange(bytes)).toBeUndefined();
      await connection.closed;
      expect(connection.socket.destroyed).toBe(true);
    });
  });

  it('with moreToCome is carried out and not answered', async () => {
    await connected(async (connection) => {
      const silent = message(
        { insert: 'silent', documents: [{ _id: 1 }], writeConcern: { w: 0 }, $db: 'wire' },
        { flags: 2 },
      );
      expect(await connection.exchange(silent, 200)).toBeUndefined();
      const count = await connection.exchange(message({ count: 'silent', $db: 'wire' }));
      expect(count?.body).toMatchObject({ n: 1 });
    });
  });

  it('may come in pieces', async () => {
    await connected(async (connection) => {
      const bytes = message(ping);
      const answer = connection.reply(bytes.readInt32LE(4));
      for (const byte of bytes) {
        connection.socket.write(Buffer.from([byte]));
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect((await answer)?.body).toMatchObject({ ok: 1 });
    });
  });

  it('many at once are answered, each to its number', async () => {
    await connected(async (connection) => {
      const requests = Array.from({ length: 50 }, (_, n) => message({ find: 'nothing', filter: { n }, $db: 'wire' }));
      const replies = await Promise.all(requests.map((bytes) => connection.exchange(bytes)));
      expect(replies.map((reply) => reply?.body.ok as number)).toEqual(Array(50).fill(1));
    });
  });
});

describe('what is malformed', { timeout: 120_000 }, () => {
  const changed = (change: (bytes: Buffer) => void) => {
    const bytes = message(ping);
    change(bytes);
    return bytes;
  };
  it.each<[string, Buffer]>([
    ['a length below a header', changed((bytes) => bytes.writeInt32LE(3, 0))],
    ['a negative length', changed((bytes) => bytes.writeInt32LE(-1, 0))],
    ['a length beyond 48 MB', changed((bytes) => bytes.writeInt32LE(48_000_001, 0))],
    ['an unknown operation', changed((bytes) => bytes.writeInt32LE(777, 12))],
    ['an unknown required flag', changed((bytes) => bytes.writeUInt32LE(1 << 9, 16))],
    ['an unknown kind of section', changed((bytes) => (bytes[20] = 9))],
    ['a document longer than its message', changed((bytes) => bytes.writeInt32LE(5_000, 21))],
    ['a document without its end', changed((bytes) => (bytes[bytes.length - 1] = 7))],
  ])('%s ends that connection only', async (_name, bytes) => {
    const bystander = await WireConnection.open(server.uri);
    await connected(async (connection) => {
      const reply = await connection.exchange(bytes, 2_000);
      if (reply) expect(reply.body).toMatchObject({ ok: 0, code: expect.any(Number) });
      else await connection.closed;
    });
    expect((await bystander.exchange(message(ping)))?.body).toMatchObject({ ok: 1 });
    bystander.socket.destroy();
  });

  it('a connection that says nothing is left alone, and sees the end of the server', async () => {
    const other = await startDatabaseServer();
    const idle = await WireConnection.open(other.uri);
    let ended = false;
    void idle.closed.then(() => (ended = true));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(ended).toBe(false);
    await other.kill();
    await idle.closed;
    expect(ended).toBe(true);
    await removeDirectory(other.directory);
  });
});
