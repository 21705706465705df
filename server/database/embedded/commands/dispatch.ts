import { Timestamp } from 'bson';
import { Cursors } from '../cursors.ts';
import { asCommandError, CommandError } from '../errors.ts';
import { Pace } from '../pace.ts';
import type { Engine } from '../transactions/engine.ts';
import { ClusterSnapshots } from '../transactions/cluster-snapshots.ts';
import { Sessions } from '../transactions/sessions.ts';
import { EXPIRY } from '../ttl.ts';
import type { Doc } from '../values/decode.ts';
import { integerOption, isNumeric, toNumber } from '../values/numbers.ts';
import type { Request } from '../wire/frames.ts';
import type { Answerer, Connection } from '../wire/server.ts';
import { ADMIN_COMMANDS, numberOf } from './admin.ts';
import { bulkWrite } from './bulk-write.ts';
import type { Command, CommandContext } from './context.ts';
import { explain } from './explain.ts';
import { findAndModify } from './find-and-modify.ts';
import { INDEX_COMMANDS } from './indexes.ts';
import { READ_COMMANDS } from './read.ts';
import { SCHEMA_COMMANDS } from './schema.ts';
import { WRITE_COMMANDS } from './write.ts';

const NOT_IN_TRANSACTIONS = new Set([
  'count',
  'explain',
  'listCollections',
  'listIndexes',
  'listDatabases',
  'dbStats',
  'collStats',
  'hello',
  'ping',
]);

const SNAPSHOT_READS = new Set(['find', 'aggregate', 'distinct', 'getMore', 'count']);

/** The one parameter there is: how often expired documents are looked for. */
function setParameter(body: Doc): Doc {
  const seconds = body['ttlMonitorSleepSecs'];
  if (seconds === undefined) throw new CommandError(72, 'only the parameter ttlMonitorSleepSecs can be set');
  EXPIRY.everySeconds = integerOption(seconds, 'ttlMonitorSleepSecs', EXPIRY.everySeconds);
  return { was: EXPIRY.everySeconds, ok: 1 };
}

const COMMANDS = new Map<string, Command>(
  Object.entries({
    ...ADMIN_COMMANDS,
    ...READ_COMMANDS,
    ...WRITE_COMMANDS,
    ...SCHEMA_COMMANDS,
    ...INDEX_COMMANDS,
    findAndModify,
    findandmodify: findAndModify,
    bulkWrite,
    explain,
    setParameter: ({ body }: CommandContext) => setParameter(body),
  }),
);

let ticks = 0;

/** What every answer carries: the time of the operation, and a complaint about copies that a single server cannot make. */
function finished(reply: Doc, { body, session }: CommandContext): Doc {
  const { w } = (body['writeConcern'] ?? {}) as Doc;
  const operationTime = new Timestamp({ t: Math.floor(Date.now() / 1000), i: (++ticks % 0x7fffffff) + 1 });
  const writeConcernError = {
    code: 100,
    codeName: 'UnsatisfiableWriteConcern',
    errmsg: 'Not enough data-bearing nodes',
  };
  return {
    ...reply,
    ...(session ? { operationTime } : {}),
    ...(isNumeric(w) && toNumber(w) > 1 ? { writeConcernError } : {}),
  };
}

/** Finds each request's command, gives it its session and transaction, and turns whatever is thrown into an answer. */
export class Dispatcher implements Answerer {
  readonly sessions: Sessions;
  readonly cursors = new Cursors();
  readonly snapshots: ClusterSnapshots;

  constructor(private readonly engine: Engine) {
    this.sessions = new Sessions(engine);
    this.snapshots = new ClusterSnapshots(engine);
  }

  async answer(request: Request, connection: Connection): Promise<Doc> {
    let context: CommandContext | undefined;
    try {
      const name = Object.keys(request.body)[0] ?? '';
      const command = COMMANDS.get(name);
      if (!command) throw new CommandError(59, `no such command: '${name}'`);
      this.engine.store.refresh();
      context = this.contextOf(request, connection, name);
      if (context.transaction && NOT_IN_TRANSACTIONS.has(name))
        throw new CommandError(263, `Cannot run '${name}' in a multi-document transaction.`);
      const reply = await command(context);
      if (context.transaction && reply['writeErrors'] !== undefined) this.sessions.abort(context.session!);
      if (context.snapshot)
        Object.assign((reply['cursor'] as Doc | undefined) ?? reply, { atClusterTime: context.snapshot.time });
      return finished(reply, context);
    } catch (thrown) {
      const error = asCommandError(thrown);
      if (context?.transaction && context.session) this.sessions.abort(context.session);
      const labels =
        error.labels.length > 0 && (context?.transaction || error.code === 251) ? { errorLabels: error.labels } : {};
      return { ok: 0, errmsg: error.message, code: error.code, codeName: error.codeName, ...error.extra, ...labels };
    }
  }

  disconnected(connection: Connection): void {
    this.sessions.disconnected(connection);
  }

  private contextOf({ body, database, sequences }: Request, connection: Connection, name: string): CommandContext {
    const pace = new Pace(integerOption(body['maxTimeMS'], 'maxTimeMS', 0), () => this.engine.store.refresh());
    const { engine, sessions, cursors } = this;
    const session = body['lsid'] === undefined ? undefined : sessions.get(body['lsid']);
    const base = {
      engine,
      sessions,
      cursors,
      connection,
      database,
      name,
      body,
      sequences,
      session,
      pace,
      now: new Date(),
    };
    const none = { ...base, transaction: undefined, retry: undefined, snapshot: undefined };
    const isInTransaction = body['autocommit'] === false;
    const concern = body['readConcern'] as Doc | undefined;
    if (concern?.['level'] === 'snapshot' && !isInTransaction && !SNAPSHOT_READS.has(name))
      throw new CommandError(72, `${name} does not support read concern snapshot outside of a transaction`);
    if (concern?.['level'] === 'snapshot' && !isInTransaction)
      return { ...none, snapshot: this.snapshots.at(concern['atClusterTime']) };
    if (!session || body['txnNumber'] === undefined || name === 'commitTransaction' || name === 'abortTransaction')
      return none;
    const number = numberOf(body);
    if (!isInTransaction) return { ...none, retry: { key: session.key, number } };
    return { ...none, transaction: sessions.join(session, number, body['startTransaction'] === true, connection) };
  }
}
