import { CommandError } from '../errors.ts';
import { compileProjection } from '../query/projection.ts';
import type { Doc } from '../values/decode.ts';
import { type Command, filterContext, namespaceOf } from './context.ts';
import { inOneWrite } from './write.ts';
import { deleteMatching, updateMatching } from './write-one.ts';

/** Changes or removes one document and answers with it, before or after. */
export const findAndModify: Command = (context) => {
  const { body } = context;
  const filter = (body['query'] ?? {}) as Doc;
  const fields = body['fields'] as Doc | undefined;
  const project =
    fields && Object.keys(fields).length > 0
      ? compileProjection(fields, filterContext(context, body), filter)
      : (doc: Doc) => doc;
  const shown = (doc: Doc | undefined): Doc | null => (doc ? project(doc) : null);
  const { remove, update, upsert, new: after, sort, hint, collation, arrayFilters } = body;
  if (remove !== true && update === undefined)
    throw new CommandError(9, 'Either an update or remove=true must be specified');
  if (remove === true && (update !== undefined || upsert === true || after === true))
    throw new CommandError(9, 'Cannot specify both an update and remove=true');
  const options = { sort, hint, collation, arrayFilters };
  return inOneWrite(context, namespaceOf(context), (writer, collection) => {
    if (remove === true) {
      let gone: Doc | undefined;
      const n = deleteMatching(context, writer, collection, filter, true, options, (doc) => (gone = doc));
      return { lastErrorObject: { n }, value: shown(gone), ok: 1 };
    }
    const outcome = updateMatching(context, writer, collection, {
      filter,
      update,
      multi: false,
      upsert: upsert === true,
      options,
    });
    const upserted = outcome.upsertedId === undefined ? {} : { upserted: outcome.upsertedId };
    const n = outcome.matched + ('upserted' in upserted ? 1 : 0);
    return {
      lastErrorObject: { n, updatedExisting: outcome.matched > 0, ...upserted },
      value: shown(after === true ? outcome.after : outcome.before),
      ok: 1,
    };
  });
};
