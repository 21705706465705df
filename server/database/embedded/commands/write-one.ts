import { CommandError } from '../errors.ts';
import { type Search, searchRows } from '../query/execute.ts';
import { parseSort } from '../query/sort.ts';
import type { Collection } from '../storage/catalog.ts';
import { deleteRow, insertRow, replaceRow, type Row, type Writer } from '../storage/records.ts';
import { compileUpdate, structuredCopy, upsertDocument } from '../update/apply.ts';
import { decode, type Doc, encode } from '../values/decode.ts';
import { type CommandContext, filterContext } from './context.ts';
import { checkId, validate } from './write.ts';

export type UpdateStatement = { filter: Doc; update: unknown; multi: boolean; upsert: boolean; options: Doc };
export type UpdateOutcome = { matched: number; modified: number; upsertedId?: unknown; before?: Doc; after?: Doc };

function search(context: CommandContext, collection: Collection, filter: Doc, one: boolean, options: Doc): Search {
  return {
    collection,
    filter,
    sort: parseSort(options['sort']),
    skip: 0,
    limit: one ? 1 : 0,
    hint: options['hint'],
    context: filterContext(context, options),
  };
}

function rows(writer: Writer, wanted: Search): Row[] {
  // why: all rows are found before the first is written, or a moved one would be met twice.
  return [...searchRows(() => writer.kv, wanted)].filter((row) => row !== undefined);
}

/** Updates one document or all that match; `before` and `after` are those of the last one. */
export function updateMatching(
  context: CommandContext,
  writer: Writer,
  collection: Collection,
  statement: UpdateStatement,
): UpdateOutcome {
  const { filter, update, multi, upsert, options } = statement;
  const wanted = search(context, collection, filter, !multi, options);
  const scope = { ...wanted.context, variables: { ...wanted.context.variables, ...((options['c'] ?? {}) as Doc) } };
  const updater = compileUpdate({ update, filter, arrayFilters: options['arrayFilters'], context: scope });
  if (multi && updater.replaces)
    throw new CommandError(9, 'multi update is not supported for replacement-style update');
  const outcome: UpdateOutcome = { matched: 0, modified: 0 };
  for (const { id, raw } of rows(writer, wanted)) {
    outcome.matched++;
    outcome.before = decode(raw);
    outcome.after = updater.apply(structuredCopy(outcome.before), false);
    const bytes = encode(outcome.after);
    if (bytes.equals(raw)) continue;
    validate(context, collection, outcome.after, outcome.before);
    replaceRow(writer, collection, id, outcome.before, outcome.after, bytes);
    outcome.modified++;
  }
  if (outcome.matched > 0 || !upsert) return outcome;
  const doc = upsertDocument(updater, filter);
  checkId(doc['_id']);
  validate(context, collection, doc);
  insertRow(writer, collection, doc, encode(doc));
  return { ...outcome, upsertedId: doc['_id'], after: doc };
}

/** Deletes one document or all that match; answers how many, and hands each to `seen` before. */
export function deleteMatching(
  context: CommandContext,
  writer: Writer,
  collection: Collection,
  filter: Doc,
  one: boolean,
  options: Doc,
  seen?: (doc: Doc) => void,
): number {
  const found = rows(writer, search(context, collection, filter, one, options));
  for (const { id, raw } of found) {
    const doc = decode(raw);
    seen?.(doc);
    deleteRow(writer, collection, id, doc);
  }
  return found.length;
}
