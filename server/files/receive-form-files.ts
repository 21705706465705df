import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { Actor } from '~/domain/accounts/roles';
import type { FileSubject } from '~/domain/files/file-subject';
import { DomainError } from '~/domain/shared/errors';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { typedValues } from '#server/http';
import type { FileDescription } from './describe-file';
import { MAX_SECTION_BYTES } from '#server/process/body-allowance';
import { tooLarge } from './append-content';
import { receiveWhole } from './receive-whole';

interface FormWithFiles {
  request: Request;
  actor: Actor;
  /** What the files will belong to; where each field has its own, by the field. */
  subject: FileSubject | ((field: string) => FileSubject);
  /** The form's file fields, and how many files each takes. */
  fields: Record<string, number>;
  now: Date;
}

interface Received {
  values: FormValues;
  files: { field: string; file: FileDescription }[];
  /** By field; a field that is refused has no file in `files`. */
  errors: FieldErrors;
  /** Why the first refused file was refused. */
  refusal: DomainError | null;
}

const LIMITS = {
  fieldNameSize: 200,
  fieldSize: 1_000_000,
  fields: 20_000,
  parts: 20_100,
  headerPairs: 20,
  headerSize: 8_192,
};

/**
 * Takes a posted form with files, each stored while it arrives. A file that may not be kept becomes its field's mistake;
 * a body that breaks off or is no such form throws `invalid`, and nothing of it is kept.
 */
export async function receiveFormFiles({ request, actor, subject, fields, now }: FormWithFiles): Promise<Received> {
  const received: Received = { values: {}, files: [], errors: {}, refusal: null };
  const contentType = request.headers.get('content-type') ?? '';
  if (!request.body || !/^multipart\/form-data;/i.test(contentType)) throw broken();

  const form = new FormData();
  const counts: Record<string, number> = {};
  const open = new Set<BusboyFileStream>();
  const work: Promise<void>[] = [];
  const take = async (field: string, stream: BusboyFileStream, name: string) => {
    const allowed = fields[field] ?? 0;
    counts[field] = (counts[field] ?? 0) + 1;
    try {
      if (counts[field] > allowed)
        throw new DomainError('invalid', allowed === 1 ? 'files.error.one' : 'form.error.invalid');
      const of = typeof subject === 'function' ? subject(field) : subject;
      const file = await receiveWhole({ actor, subject: of, name, source: arriving(stream), now });
      received.files.push({ field, file });
    } catch (error) {
      if (!(error instanceof DomainError) || !isAboutFile(error)) throw error;
      received.refusal ??= error;
      received.errors[field] ??= { key: error.explanation ?? 'form.error.invalid', values: error.values };
    } finally {
      open.delete(stream);
      stream.resume();
    }
  };

  const parser = parserFor(contentType);
  let typed = 0;
  parser.on('field', (name, value, _nameTruncated, isCut) => {
    typed += value.length;
    // What is cut off or left out would be lost without a word.
    if (isCut || typed > MAX_SECTION_BYTES) return void parser.destroy(tooLarge(MAX_SECTION_BYTES));
    form.append(name, value);
  });
  parser.on('fieldsLimit', () => parser.destroy(broken()));
  parser.on('file', (field, stream, name) => {
    // A file field left empty arrives as a file without a name.
    if (!name) return void stream.resume();
    open.add(stream);
    const taken = take(field, stream, name);
    // It is awaited below, after the body: until then its failure is nobody's unhandled one.
    taken.catch((error: Error) => parser.destroy(error));
    work.push(taken);
  });
  try {
    await pipeline(Readable.fromWeb(request.body as NodeReadableStream), parser);
  } catch (error) {
    for (const stream of open) stream.destroy(error as Error);
    const [refused] = (await Promise.allSettled(work)).filter((result) => result.status === 'rejected');
    if (refused && refused.reason !== error) throw refused.reason;
    throw error instanceof DomainError ? error : broken();
  }
  await Promise.all(work);
  received.values = typedValues(form);
  return received;
}

function parserFor(contentType: string) {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: LIMITS,
      isPartAFile: (_field, _type, name) => name !== undefined,
    });
  } catch {
    throw broken();
  }
}

function broken(): DomainError {
  return new DomainError('invalid', 'files.error.broken');
}

/** Refusals that the sender can mend by another file; the others concern the whole request. */
function isAboutFile({ code }: DomainError): boolean {
  return code === 'invalid' || code === 'unsupported-type' || code === 'too-large' || code === 'wrong-state';
}

/** The parser waits for ever for a file stream that was destroyed: who stops reading early leaves it open. */
async function* arriving(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const bytes of stream.iterator({ destroyOnReturn: false })) yield bytes as Uint8Array;
  } catch {
    throw broken();
  }
}
