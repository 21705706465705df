import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { StartError } from '#server/process/start-error';
import { startEmbeddedChild } from './embedded-child';
import { socketPathOf, uriOfSocket } from './socket-path';

/** Between two tries to reach or start the server again, in milliseconds. */
const RETRY_MS = 200;
/** How long a new owner may take before the others give up at their start, in milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * The embedded database of a data directory, for this portal process. The first process of all starts the server and
 * so owns the directory; the others hold a connection to it, and when that ends (the owner died) they race to start it
 * anew: one wins, the rest connect to the winner.
 */
export class EmbeddedServer {
  readonly uri: string;
  private readonly socket: string;
  private child: ChildProcess | null = null;
  private watch: Socket | null = null;
  private stopping = false;

  constructor(
    private readonly dataDir: string,
    private readonly log: Logger,
    /** What is done when the server answers again after a pause. */
    private readonly onBack: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.socket = socketPathOf(dataDir);
    this.uri = uriOfSocket(this.socket);
  }

  get owned(): boolean {
    return this.child !== null;
  }

  /** Resolves when the server answers. Throws `StartError`. */
  async start(): Promise<void> {
    const path = join(this.dataDir, 'database');
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      if (await this.reach()) return;
      const child = await startEmbeddedChild(path, this.socket);
      if (child) return this.own(child);
      if (Date.now() > giveUpAt)
        throw new StartError(`another server owns ${path} and does not answer at ${this.socket}`);
      await wait(RETRY_MS);
    }
  }

  /** Ends the server where this process owns it, else only lets go of it. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.watch?.destroy();
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }

  private own(child: ChildProcess): void {
    this.child = child;
    child.once('exit', (code, signal) => {
      this.child = null;
      this.lost(`the embedded database ended (${signal ?? `code ${code}`})`);
    });
  }

  /** True when a server answers at the socket; the connection is kept to notice its end. */
  private reach(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.socket);
      socket.once('connect', () => {
        this.watch = socket;
        socket.once('close', () => this.lost('the portal process that owned the embedded database ended'));
        socket.unref();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
  }

  private lost(why: string): void {
    this.watch = null;
    if (this.stopping) return;
    const since = Date.now();
    this.log.error(`Pause: ${why}; starting it again`);
    this.start().then(
      () => {
        this.log.warn(
          { pauseMs: Date.now() - since, owned: this.owned },
          'The pause is over: the database answers again',
        );
        this.onBack().catch((err: unknown) => this.log.error({ err }, 'The database is not reached again'));
      },
      (error: unknown) => {
        this.log.fatal({ err: error }, 'The embedded database cannot be started again');
        process.exitCode = 1;
        process.kill(process.pid, 'SIGTERM');
      },
    );
  }
}
