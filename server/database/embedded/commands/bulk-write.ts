import { FIRST_BATCH } from '../cursors.ts';
import { CommandError } from '../errors.ts';
import { checkAge } from '../transactions/transaction.ts';
import { type Doc, encode } from '../values/decode.ts';
import { integerOption } from '../values/numbers.ts';
import { type Command, listOf } from './context.ts';
import { sessionName } from './read.ts';
import { eachStatement, ensureCollection, insertOne } from './write.ts';
import { deleteMatching, updateMatching } from './write-one.ts';

/** Inserts, updates and deletes over several collections, in one commit. */
export const bulkWrite: Command = async (context) => {
  const { body, engine, sessions, retry, transaction, cursors, pace } = context;
  const operations = listOf(context, 'ops');
  const namespaces = listOf(context, 'nsInfo').map(({ ns }) => ns as string);
  if (operations.length === 0)
    throw new CommandError(16, 'Write batch sizes must be between 1 and 100000. Got 0 operations.');
  for (const namespace of namespaces) checkAge(await ensureCollection(context, namespace), transaction?.holder.since);
  const counts = { nInserted: 0, nMatched: 0, nModified: 0, nUpserted: 0, nDeleted: 0 };
  const saved = await engine.write(transaction, (writer) =>
    sessions.once(retry, writer, () => {
      const results: Doc[] = [];
      const errors = eachStatement(context, operations.length, (i) => {
        const operation = operations[i]!;
        const [kind, at] = Object.entries(operation)[0]!;
        const collection = engine.catalog.existing(namespaces[integerOption(at, kind, 0)]!);
        const { filter, multi, upsert, ...options } = operation;
        const result: Doc = { ok: 1, idx: i, n: 1 };
        if (kind === 'insert') {
          insertOne(context, writer, collection, operation['document'] as Doc, undefined);
          counts.nInserted++;
        } else if (kind === 'update') {
          const update = operation['updateMods'];
          const statement = {
            filter: filter as Doc,
            update,
            multi: multi === true,
            upsert: upsert === true,
            options: { ...options, c: operation['constants'] },
          };
          const { matched, modified, upsertedId } = updateMatching(context, writer, collection, statement);
          counts.nMatched += matched;
          counts.nModified += modified;
          Object.assign(result, { n: matched, nModified: modified });
          if (upsertedId !== undefined) {
            counts.nUpserted++;
            Object.assign(result, { n: 1, upserted: { _id: upsertedId } });
          }
        } else if (kind === 'delete') {
          result['n'] = deleteMatching(context, writer, collection, filter as Doc, multi !== true, options);
          counts.nDeleted += result['n'] as number;
        } else throw new CommandError(9, `unknown bulkWrite operation ${kind}`);
        results.push(result);
      });
      for (const { index, ...error } of errors) results.push({ ok: 0, idx: index, n: 0, ...error });
      return { nErrors: errors.length, ...counts, results };
    }),
  );
  const { results, ...summary } = saved;
  const all = results as Doc[];
  const shown = body['errorsOnly'] === true ? all.filter(({ ok }) => ok !== 1) : all;
  const size = integerOption((body['cursor'] as Doc | undefined)?.['batchSize'], 'batchSize', FIRST_BATCH);
  const answer = await cursors.first(
    'admin.$cmd.bulkWrite',
    shown.map(encode)[Symbol.iterator](),
    size,
    pace,
    false,
    sessionName(context),
  );
  return { ...answer, ...summary };
};
