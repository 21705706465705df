import { type Binary, Long } from 'bson';
import { CommandError } from '../errors.ts';
import { KIND, kindRange, namedKey } from '../storage/layout.ts';
import type { Writer } from '../storage/records.ts';
import { decode, type Doc, encode } from '../values/decode.ts';
import type { Connection } from '../wire/server.ts';
import type { Engine } from './engine.ts';
import type { Transaction } from './transaction.ts';

const SESSION_MINUTES = 30;
const TRANSACTION_SECONDS = 60;
// why: a driver that lost one connection commits again over another, and must still find its transaction.
const ORPHAN_MS = 1500;

export type Session = {
  key: Buffer;
  lastUsed: number;
  number: bigint;
  state: 'none' | 'running' | 'committed' | 'aborted';
  transaction: Transaction | undefined;
  connection: Connection | undefined;
  /** When the connection that used it last was lost. */
  orphaned: number | undefined;
};

/** What a write command has to do to be safe to send twice. */
export type Retry = { key: Buffer; number: bigint };

type Saved = { number: Long; at: Date; reply?: Doc; committed?: boolean };

function noTransaction(number: bigint, why: string): CommandError {
  return new CommandError(
    251,
    `Given transaction number ${number} does not match any in-progress transactions. ${why}`,
    {},
    ['TransientTransactionError'],
  );
}

/** Logical sessions: their transactions and, on disk, the answers of their last retryable writes. */
export class Sessions {
  private readonly sessions = new Map<string, Session>();
  private lastCleaned = 0;

  constructor(private readonly engine: Engine) {}

  get count(): number {
    return this.sessions.size;
  }

  /** The session that a command names by its `lsid`, made when it is new. */
  get(lsid: unknown): Session {
    const id = (lsid as Doc)['id'] as Binary | undefined;
    if (id?.sub_type !== 4 || id.position !== 16) throw new CommandError(9, 'lsid.id must be a UUID');
    const key = namedKey(KIND.session, Buffer.from(id.buffer.subarray(0, 16)));
    const name = key.toString('latin1');
    let session = this.sessions.get(name);
    if (!session) {
      session = {
        key,
        lastUsed: 0,
        number: -1n,
        state: 'none',
        transaction: undefined,
        connection: undefined,
        orphaned: undefined,
      };
      this.sessions.set(name, session);
    }
    session.lastUsed = Date.now();
    return session;
  }

  /** The running transaction that a command belongs to; begins it when the command says so. */
  join(session: Session, number: bigint, starts: boolean, connection: Connection): Transaction {
    if (number < session.number)
      throw new CommandError(
        225,
        `Cannot start transaction ${number} because a newer one, ${session.number}, has started.`,
      );
    if (starts) {
      if (number === session.number && session.state !== 'aborted')
        throw new CommandError(117, `Transaction ${number} has been started already`);
      this.abort(session);
      Object.assign(session, { number, state: 'running', transaction: this.engine.begin() });
    }
    if (number !== session.number) throw noTransaction(number, `The last one is ${session.number}.`);
    if (session.state === 'committed') throw new CommandError(256, `Transaction ${number} has been committed.`);
    if (!session.transaction) throw noTransaction(number, 'It has been aborted.');
    session.connection = connection;
    session.orphaned = undefined;
    session.transaction.lastUsed = Date.now();
    return session.transaction;
  }

  async commit(session: Session, number: bigint): Promise<void> {
    if (number === session.number && session.state === 'committed') return;
    if (!session.transaction || number !== session.number) {
      if (this.saved(session.key, number)?.committed) return;
      throw noTransaction(number, 'It cannot be committed.');
    }
    const { transaction } = session;
    session.transaction = undefined;
    session.state = 'aborted';
    await this.engine.commit(transaction, (kv) =>
      kv.put(session.key, encode({ number: Long.fromBigInt(number), at: new Date(), committed: true })),
    );
    session.state = 'committed';
  }

  abortNumber(session: Session, number: bigint): void {
    if (number === session.number && session.state === 'committed')
      throw new CommandError(256, `Transaction ${number} has been committed.`);
    if (number !== session.number || !session.transaction) throw noTransaction(number, 'It cannot be aborted.');
    this.abort(session);
  }

  abort(session: Session): void {
    session.transaction?.close();
    session.transaction = undefined;
    if (session.state === 'running') session.state = 'aborted';
  }

  /**
   * Runs a write once: when its number is known its old answer is given, else the new answer is kept with the write.
   * To be called inside the write, so that both are on the disk or neither is.
   */
  once(retry: Retry | undefined, writer: Writer, run: () => Doc): Doc {
    if (!retry) return run();
    const known = this.saved(retry.key, retry.number);
    if (known?.reply) return known.reply;
    const reply = run();
    writer.kv.put(retry.key, encode({ number: Long.fromBigInt(retry.number), at: new Date(), reply }));
    return reply;
  }

  end(ids: unknown[]): void {
    for (const id of ids) {
      const session = this.get(id);
      this.abort(session);
      this.sessions.delete(session.key.toString('latin1'));
    }
  }

  /** A client that has gone, and does not come back at once, takes its transactions with it. */
  disconnected(connection: Connection): void {
    for (const session of this.sessions.values()) if (session.connection === connection) session.orphaned = Date.now();
  }

  /** Ends what has been left lying: transactions after a minute, sessions after half an hour. */
  async sweep(now: number): Promise<void> {
    for (const [name, session] of this.sessions) {
      const isLost = session.orphaned !== undefined && now - session.orphaned > ORPHAN_MS;
      if (session.transaction && (isLost || now - session.transaction.started > TRANSACTION_SECONDS * 1000))
        this.abort(session);
      if (now - session.lastUsed > SESSION_MINUTES * 60_000) {
        this.abort(session);
        this.sessions.delete(name);
      }
    }
    if (now - this.lastCleaned < 60_000) return;
    this.lastCleaned = now;
    const old = this.engine.store.live
      .range({ ...kindRange(KIND.session), limit: 10_000 })
      .filter(({ value }) => now - (decode(value) as Saved).at.getTime() > SESSION_MINUTES * 60_000);
    if (old.length > 0) await this.engine.store.write((kv) => old.forEach(({ key }) => kv.remove(key)));
  }

  private saved(key: Buffer, number: bigint): Saved | undefined {
    const bytes = this.engine.store.live.get(key);
    const saved = bytes ? (decode(bytes) as Saved) : undefined;
    const last = saved?.number.toBigInt() ?? -1n;
    if (last > number)
      throw new CommandError(
        225,
        `Retryable write with txnNumber ${number} is prohibited because a newer one, ${last}, has started.`,
      );
    return last === number ? saved : undefined;
  }
}
