import { hostname, totalmem } from 'node:os';
import { type Long, ObjectId } from 'bson';
import { CommandError } from '../errors.ts';
import { MAX_DOCUMENT } from '../storage/records.ts';
import type { Doc } from '../values/decode.ts';
import { MAX_MESSAGE } from '../wire/frames.ts';
import { openConnections } from '../wire/server.ts';
import type { Command } from './context.ts';
import { collStats, dbStats } from './stats.ts';

const VERSION = '8.0.0';
const WIRE_VERSION = 25;
const SET_NAME = 'opencall';
const started = Date.now();
const electionId = new ObjectId();

/** The handshake of a replica set of one, which lets drivers use transactions and retryable writes. */
const hello: Command = ({ connection, now, name, body }) => {
  const me = `${hostname()}:0`;
  return {
    helloOk: true,
    ...(name === 'hello' ? { isWritablePrimary: true } : { ismaster: true }),
    secondary: false,
    setName: SET_NAME,
    setVersion: 1,
    hosts: [me],
    primary: me,
    me,
    electionId,
    lastWrite: { lastWriteDate: now },
    maxBsonObjectSize: MAX_DOCUMENT,
    maxMessageSizeBytes: MAX_MESSAGE,
    maxWriteBatchSize: 100_000,
    localTime: now,
    logicalSessionTimeoutMinutes: 30,
    connectionId: connection.id,
    minWireVersion: 0,
    maxWireVersion: WIRE_VERSION,
    readOnly: false,
    ...(body['saslSupportedMechs'] === undefined ? {} : { saslSupportedMechs: [] }),
    ok: 1,
  };
};

const buildInfo: Command = () => ({
  version: VERSION,
  versionArray: [...VERSION.split('.').map(Number), 0],
  gitVersion: 'opencall-embedded',
  modules: [],
  bits: 64,
  debug: false,
  maxBsonObjectSize: MAX_DOCUMENT,
  storageEngines: ['lmdb'],
  ok: 1,
});

const serverStatus: Command = ({ cursors, sessions, now }) => ({
  host: hostname(),
  version: VERSION,
  process: 'opencall-embedded',
  pid: process.pid,
  uptime: (Date.now() - started) / 1000,
  localTime: now,
  repl: { setName: SET_NAME, isWritablePrimary: true },
  connections: { current: openConnections(), available: 10_000 },
  storageEngine: { name: 'lmdb' },
  mem: { resident: Math.round(process.memoryUsage().rss / 1048576) },
  metrics: { cursor: { open: { total: cursors.count } } },
  logicalSessionRecordCache: { activeSessionsCount: sessions.count },
  ok: 1,
});

const commitTransaction: Command = async ({ session, sessions, body }) => {
  if (!session) throw new CommandError(2, 'commitTransaction must be run within a session');
  await sessions.commit(session, numberOf(body));
  return { ok: 1 };
};

const abortTransaction: Command = ({ session, sessions, body }) => {
  if (!session) throw new CommandError(2, 'abortTransaction must be run within a session');
  sessions.abortNumber(session, numberOf(body));
  return { ok: 1 };
};

export const numberOf = (body: Doc): bigint => BigInt(String((body['txnNumber'] as Long | number | undefined) ?? -1));

const endSessions: Command = ({ sessions, body, name }) => {
  sessions.end(body[name] as unknown[]);
  return { ok: 1 };
};

const ok: Command = () => ({ ok: 1 });

export const ADMIN_COMMANDS: Record<string, Command> = {
  hello,
  ismaster: hello,
  isMaster: hello,
  ping: ok,
  buildInfo,
  buildinfo: buildInfo,
  serverStatus,
  collStats,
  dbStats,
  commitTransaction,
  abortTransaction,
  endSessions,
  killSessions: endSessions,
  refreshSessions: ok,
  startSession: ok,
  connectionStatus: () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] }, ok: 1 }),
  hostInfo: () => ({ system: { hostname: hostname(), memSizeMB: Math.round(totalmem() / 1048576) }, ok: 1 }),
  getParameter: ({ body }) =>
    body['featureCompatibilityVersion'] ? { featureCompatibilityVersion: { version: '8.0' }, ok: 1 } : { ok: 1 },
  getCmdLineOpts: () => ({ argv: [], parsed: {}, ok: 1 }),
  getLog: () => ({ totalLinesWritten: 0, log: [], ok: 1 }),
  whatsmyuri: ({ connection }) => ({ you: `local:${connection.id}`, ok: 1 }),
};
