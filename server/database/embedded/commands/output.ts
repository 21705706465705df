import { ObjectId } from 'bson';
import { compileStages } from '../aggregation/update-pipeline.ts';
import { CommandError } from '../errors.ts';
import { searchRows } from '../query/execute.ts';
import type { Collection } from '../storage/catalog.ts';
import { deleteRow, insertRow, replaceRow, type Row, type Writer } from '../storage/records.ts';
import { decode, type Doc, encode } from '../values/decode.ts';
import { isPlainObject, valueAt } from '../values/paths.ts';
import type { CommandContext } from './context.ts';
import { ensureCollection } from './write.ts';

/** Writes a pipeline's results by its last stage, all in one commit. */
export async function writeOutput(context: CommandContext, stage: Doc, docs: Doc[]): Promise<void> {
  if (context.transaction) throw new CommandError(263, '$out and $merge are not allowed in a transaction');
  const isOut = '$out' in stage;
  const target = isOut ? stage['$out'] : isPlainObject(stage['$merge']) ? stage['$merge']['into'] : stage['$merge'];
  const { db = context.database, coll } = (isPlainObject(target) ? target : { coll: target }) as {
    db?: string;
    coll: string;
  };
  const collection = await ensureCollection(context, `${db}.${coll}`);
  await context.engine.write(undefined, (writer) => {
    if (isOut) replaceAll(writer, collection, docs);
    else
      for (const doc of docs)
        merge(context, writer, collection, isPlainObject(stage['$merge']) ? stage['$merge'] : {}, doc);
  });
}

const rowsOf = (writer: Writer, collection: Collection, filter: Doc): Row[] =>
  [
    ...searchRows(() => writer.kv, { collection, filter, sort: [], skip: 0, limit: 0, hint: undefined, context: {} }),
  ].filter((row) => row !== undefined);

function insert(writer: Writer, collection: Collection, doc: Doc): void {
  const { _id = new ObjectId(), ...rest } = doc;
  const whole = { _id, ...rest };
  insertRow(writer, collection, whole, encode(whole));
}

function replaceAll(writer: Writer, collection: Collection, docs: Doc[]): void {
  for (const { id, raw } of rowsOf(writer, collection, {})) deleteRow(writer, collection, id, decode(raw));
  for (const doc of docs) insert(writer, collection, doc);
}

function merge(context: CommandContext, writer: Writer, collection: Collection, spec: Doc, doc: Doc): void {
  const { on = '_id', whenMatched = 'merge', whenNotMatched = 'insert' } = spec;
  const fields = (Array.isArray(on) ? on : [on]) as string[];
  const filter = Object.fromEntries(fields.map((field) => [field, valueAt(doc, field.split('.')) ?? null]));
  const isUnique = collection.indexes.some(
    (index) =>
      index.unique &&
      !index.pending &&
      !index.partial &&
      index.fields.length === fields.length &&
      index.fields.every(({ path }) => fields.includes(path)),
  );
  if (!isUnique) throw new CommandError(51183, 'Cannot find index to verify that join fields will be unique');
  const [row] = rowsOf(writer, collection, filter);
  if (!row) {
    if (whenNotMatched === 'fail')
      throw new CommandError(13113, '$merge could not find a matching document in the target collection');
    if (whenNotMatched === 'insert') insert(writer, collection, doc);
    return;
  }
  if (whenMatched === 'keepExisting') return;
  if (whenMatched === 'fail') throw new CommandError(11000, '$merge found a document that exists already');
  const before = decode(row.raw);
  const after = Array.isArray(whenMatched)
    ? compileStages(whenMatched as Doc[], { now: context.now, variables: { new: doc } })(before)
    : whenMatched === 'replace'
      ? { _id: before['_id'], ...doc }
      : { ...before, ...doc };
  replaceRow(writer, collection, row.id, before, after, encode(after));
}
