import type { Cursors } from '../cursors.ts';
import { evaluator } from '../aggregation/expressions.ts';
import { CommandError } from '../errors.ts';
import type { Pace } from '../pace.ts';
import { parseCollation } from '../query/collation.ts';
import type { FilterContext } from '../query/match.ts';
import type { ClusterSnapshot } from '../transactions/cluster-snapshots.ts';
import type { Engine } from '../transactions/engine.ts';
import type { Retry, Session, Sessions } from '../transactions/sessions.ts';
import type { Transaction } from '../transactions/transaction.ts';
import { decode, type Doc } from '../values/decode.ts';
import type { Connection } from '../wire/server.ts';

/** Everything a command may use. */
export type CommandContext = {
  engine: Engine;
  sessions: Sessions;
  cursors: Cursors;
  connection: Connection;
  database: string;
  name: string;
  body: Doc;
  sequences: Map<string, Buffer[]>;
  session: Session | undefined;
  transaction: Transaction | undefined;
  snapshot: ClusterSnapshot | undefined;
  retry: Retry | undefined;
  pace: Pace;
  now: Date;
};

export type Command = (context: CommandContext) => Promise<Doc> | Doc;

/** `database.collection` of a command whose first field names a collection. Throws 73 for none. */
export function namespaceOf({ body, name, database }: CommandContext): string {
  const collection = body[name];
  if (typeof collection !== 'string' || collection === '')
    throw new CommandError(73, `Invalid namespace specified '${database}.${String(collection)}'`);
  return `${database}.${collection}`;
}

/** The documents of a list that came in the body or beside it. */
export function listOf({ body, sequences }: CommandContext, name: string): Doc[] {
  const beside = sequences.get(name);
  if (beside) return beside.map((bytes) => decode(bytes));
  const list = body[name];
  if (!Array.isArray(list)) throw new CommandError(40414, `BSON field '${name}' is missing but a required field`);
  return list as Doc[];
}

/** How filters and expressions of this statement are to be understood. */
export function filterContext({ body, now }: CommandContext, options: Doc): FilterContext {
  const given = Object.entries((options['let'] ?? body['let'] ?? {}) as Doc);
  const variables = Object.fromEntries(given.map(([name, expression]) => [name, evaluator(expression, { now })({})]));
  return { collation: parseCollation(options['collation']), now, variables };
}
