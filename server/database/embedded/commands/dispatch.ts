import { Cursors } from '../cursors.ts';
import { asCommandError, CommandError, notDone } from '../errors.ts';
import { Pace } from '../pace.ts';
import type { Engine } from '../transactions/engine.ts';
import { Sessions } from '../transactions/sessions.ts';
import { EXPIRY } from '../ttl.ts';
import type { Doc } from '../values/decode.ts';
import { integerOption } from '../values/numbers.ts';
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

/** Finds each request's command, gives it its session and transaction, and turns whatever is thrown into an answer. */
export class Dispatcher implements Answerer {
  readonly sessions: Sessions;
  readonly cursors = new Cursors();

  constructor(private readonly engine: Engine) {
    this.sessions = new Sessions(engine);
  }

  async answer(request: Request, connection: Connection): Promise<Doc> {
    let context: CommandContext | undefined;
    try {
      const name = Object.keys(request.body)[0] ?? '';
      const command = COMMANDS.get(name);
      if (!command) throw new CommandError(59, `no such command: '${name}'`);
      this.engine.store.refresh();
      context = this.contextOf(request, connection, name);
      return await command(context);
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
    const concern = body['readConcern'] as Doc | undefined;
    const isInTransaction = body['autocommit'] === false;
    if (concern?.['level'] === 'snapshot' && !isInTransaction)
      throw notDone('readConcern snapshot outside of transactions');
    if (!session || body['txnNumber'] === undefined || name === 'commitTransaction' || name === 'abortTransaction')
      return { ...base, transaction: undefined, retry: undefined };
    const number = numberOf(body);
    if (isInTransaction)
      return {
        ...base,
        transaction: sessions.join(session, number, body['startTransaction'] === true, connection),
        retry: undefined,
      };
    return { ...base, transaction: undefined, retry: { key: session.key, number } };
  }
}
