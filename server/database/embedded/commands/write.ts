import { ObjectId } from 'bson';
import { asCommandError, CommandError, notDone } from '../errors.ts';
import { compileFilter } from '../query/match.ts';
import type { Collection } from '../storage/catalog.ts';
import { insertRow, type Writer } from '../storage/records.ts';
import { decode, type Doc, encode } from '../values/decode.ts';
import { isPlainObject } from '../values/paths.ts';
import { MustWait } from '../transactions/conflicts.ts';
import { checkAge } from '../transactions/transaction.ts';
import { type Command, type CommandContext, listOf, namespaceOf } from './context.ts';
import { deleteMatching, updateMatching } from './write-one.ts';

/** The collection to write to, made when it is missing. */
export async function ensureCollection({ engine }: CommandContext, namespace: string): Promise<Collection> {
  return (
    engine.catalog.find(namespace) ??
    engine.write(
      undefined,
      (writer) => engine.catalog.find(namespace) ?? engine.catalog.create(writer.kv, namespace, {}),
    )
  );
}

/** Runs a write command's work in one commit, once even when it is sent twice; the collection is looked up again inside. */
export async function inOneWrite(
  context: CommandContext,
  namespace: string,
  run: (writer: Writer, collection: Collection) => Doc,
): Promise<Doc> {
  const { engine, transaction, sessions, retry } = context;
  const collection = await ensureCollection(context, namespace);
  checkAge(collection, transaction?.holder.since);
  return engine.write(transaction, (writer) => {
    const current = engine.catalog.find(namespace);
    if (!current)
      throw new CommandError(112, 'the collection was dropped meanwhile', {}, ['TransientTransactionError']);
    return sessions.once(retry, writer, () => run(writer, current));
  });
}

type WriteError = Doc & { index: number; code: number; errmsg: string };

/** Runs the statements of a batch; the first error ends an ordered one. Errors that end everything are thrown. */
export function eachStatement(context: CommandContext, count: number, run: (i: number) => void): WriteError[] {
  const errors: WriteError[] = [];
  for (let i = 0; i < count; i++) {
    try {
      run(i);
    } catch (thrown) {
      if (thrown instanceof MustWait) throw thrown;
      const error = asCommandError(thrown);
      // why: in a transaction any failure ends it, and its labels must reach the driver at the top of the answer.
      if (context.transaction && error.labels.length > 0) throw error;
      errors.push({ index: i, code: error.code, ...error.extra, errmsg: error.message });
      if (context.body['ordered'] !== false || context.transaction) break;
    }
  }
  return errors;
}

export const withErrors = (errors: WriteError[]): Doc => (errors.length > 0 ? { writeErrors: errors } : {});

/** Throws 121 when a collection's validator does not accept a document. */
export function validate(context: CommandContext, collection: Collection, doc: Doc, before?: Doc): void {
  const { validator, validationLevel, validationAction } = collection.options;
  if (
    !isPlainObject(validator) ||
    validationLevel === 'off' ||
    validationAction === 'warn' ||
    context.body['bypassDocumentValidation'] === true
  )
    return;
  const accepts = compileFilter(validator, { now: context.now });
  if (validationLevel === 'moderate' && before && !accepts(before)) return;
  if (!accepts(doc))
    throw new CommandError(121, 'Document failed validation', { errInfo: { failingDocumentId: doc['_id'] } });
}

/** Checks a new document and brings `_id` to its first place. Throws 2 and 52 for names and ids that cannot be. */
export function insertOne(
  context: CommandContext,
  writer: Writer,
  collection: Collection,
  given: Doc,
  bytes: Buffer | undefined,
): void {
  let doc = given;
  // why: by its bytes, since an object lists names like '10' before all others.
  const hasIdFirst = bytes ? bytes.toString('latin1', 5, 9) === '_id\0' : Object.keys(doc)[0] === '_id';
  if (!hasIdFirst) {
    const { _id = new ObjectId(), ...rest } = doc;
    doc = { _id, ...rest };
  }
  checkId(doc['_id']);
  validate(context, collection, doc);
  insertRow(writer, collection, doc, doc === given && bytes ? bytes : encode(doc));
}

export function checkId(id: unknown): void {
  const type = Array.isArray(id)
    ? 'array'
    : typeof id === 'object' && id !== null && (id as Doc)['_bsontype'] === 'BSONRegExp'
      ? 'regex'
      : undefined;
  if (type) throw new CommandError(53, `The '_id' value cannot be of type ${type}`);
  if (isPlainObject(id) && Object.keys(id).some((name) => name.startsWith('$')))
    throw new CommandError(
      52,
      `The dollar ($) prefixed field '${Object.keys(id)[0]}' in '_id' is not valid for storage.`,
    );
}

const insert: Command = (context) => {
  const given = context.sequences.get('documents');
  const docs = given ?? listOf(context, 'documents').map(encode);
  if (docs.length === 0 || docs.length > 100_000)
    throw new CommandError(16, `Write batch sizes must be between 1 and 100000. Got ${docs.length} operations.`);
  return inOneWrite(context, namespaceOf(context), (writer, collection) => {
    let n = 0;
    const errors = eachStatement(context, docs.length, (i) => {
      insertOne(context, writer, collection, decode(docs[i]!), docs[i]);
      n++;
    });
    return { n, ...withErrors(errors), ok: 1 };
  });
};

const update: Command = (context) => {
  const updates = listOf(context, 'updates');
  return inOneWrite(context, namespaceOf(context), (writer, collection) => {
    let [n, nModified] = [0, 0];
    const upserted: Doc[] = [];
    const errors = eachStatement(context, updates.length, (i) => {
      const { q, u, multi, upsert, ...options } = updates[i]!;
      const result = updateMatching(context, writer, collection, {
        filter: q as Doc,
        update: u,
        multi: multi === true,
        upsert: upsert === true,
        options,
      });
      n += result.matched;
      nModified += result.modified;
      if (result.upsertedId !== undefined) {
        upserted.push({ index: i, _id: result.upsertedId });
        n++;
      }
    });
    return { n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...withErrors(errors), ok: 1 };
  });
};

const remove: Command = (context) => {
  const deletes = listOf(context, 'deletes');
  return inOneWrite(context, namespaceOf(context), (writer, collection) => {
    let n = 0;
    const errors = eachStatement(context, deletes.length, (i) => {
      const { q, limit, ...options } = deletes[i]!;
      n += deleteMatching(context, writer, collection, q as Doc, Number(limit) === 1, options);
    });
    return { n, ...withErrors(errors), ok: 1 };
  });
};

export const WRITE_COMMANDS: Record<string, Command> = {
  insert,
  update,
  delete: remove,
  mapReduce: () => {
    throw notDone('mapReduce');
  },
};
