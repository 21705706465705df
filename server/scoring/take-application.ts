import { Zip, ZipPassThrough } from 'fflate';
import type { Actor } from '~/domain/accounts/roles';
import { isFileMediaType } from '~/domain/files/file-types';
import { applicantLabel } from '~/domain/scoring/applicant';
import type { Locale } from '~/domain/shared/locale';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import { appendEvent } from '#server/audit/append-event';
import { markedPicture } from '#templates/layout/watermark';
import { evaluatedApplication } from '#templates/reports/evaluated-application';
import { shownToMembers, type ReadableSubmission } from './get-readable-submission';
import { loadReadable, type Readable, type Wanted } from './load-readable';
import { stampedPdf } from './stamp-pdf';
import { wholeOf } from './submitted-content';
import type { ReadableFile } from './submitted-files';
import { withoutProperties } from './without-properties';

interface Taking extends Wanted {
  locale: Locale;
  now: Date;
}

/** An application as one document for a member who may read it; taking it along is on record. */
export async function takeDocument(taking: Taking): Promise<{ name: string; bytes: Buffer }> {
  const taken = await take(taking, 'pdf');
  return { name: `${taken.name}.pdf`, bytes: await documentOf(taken, taking) };
}

/**
 * An application with all its files as an archive, piece by piece: the document first, then each file. PDFs and pictures
 * carry who took them along on every page; a list says which files could not be marked.
 */
export async function takeArchive(taking: Taking): Promise<{ name: string; content: AsyncIterable<Buffer> }> {
  const taken = await take(taking, 'zip');
  return { name: `${taken.name}.zip`, content: archiveOf(taken, taking) };
}

interface Taken {
  readable: Readable;
  submission: ReadableSubmission;
  /** Of the document and the archive, without extension. */
  name: string;
  mark: string;
}

async function take({ now, locale, ...wanted }: Taking, as: 'pdf' | 'zip'): Promise<Taken> {
  const { actor, callId, applicationId } = wanted;
  const readable = await loadReadable(wanted);
  const submission = await shownToMembers(readable);
  const text = textIn(locale);
  await appendEvent({
    actor,
    action: 'scoring.downloaded',
    subject: { kind: 'application', id: applicationId },
    details: { callId, as },
    now,
  });
  const name = `${submission.reference} ${applicantLabel(submission.applicant, text)}`;
  return { readable, submission, name, mark: markOf(actor, locale, now) };
}

const markOf = ({ name }: Actor, locale: Locale, now: Date) => `${name}, ${formatDateTime(locale, now)}`;

function documentOf({ readable, submission, mark }: Taken, { locale, now }: Taking): Promise<Buffer> {
  const { definition, context, answers, files, supplement, lot, applicant } = submission;
  const filesOf = (from: ReadableFile['from']) => {
    const listed: Record<string, ReadableFile[]> = {};
    for (const file of files) if (file.from === from) (listed[file.question] ??= []).push(file);
    return listed;
  };
  const questions = definition.sections.flatMap((section) => section.questions);
  const hidden = questions.filter(({ identifiesApplicant }) => identifiesApplicant).map(({ key }) => key);
  return evaluatedApplication(
    {
      applicant: applicantLabel(applicant, textIn(locale)),
      call: { reference: submission.reference, title: readable.scope.published.content.about.title },
      lot: lot.name,
      definition,
      context,
      answers,
      unread: {},
      files: filesOf('submission'),
      supplement: supplement && { ...supplement, files: filesOf('supplement') },
      hidden: new Set(submission.identity ? [] : hidden),
      mark,
      at: now,
    },
    locale,
  );
}

async function* archiveOf(taken: Taken, taking: Taking): AsyncGenerator<Buffer> {
  const { readable, submission, mark } = taken;
  const text = textIn(taking.locale);
  const waiting: Buffer[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else waiting.push(Buffer.from(piece));
  });
  const add = (name: string, bytes: Buffer) => {
    const entry = new ZipPassThrough(name);
    entry.mtime = taking.now;
    zip.add(entry);
    entry.push(bytes, true);
    if (failure) throw failure;
    return waiting.splice(0);
  };
  yield* add(`00 ${text('scoring.taken.document')}.pdf`, await documentOf(taken, taking));
  const said: string[] = [];
  for (const [at, file] of submission.files.entries()) {
    const name = `${String(at + 1).padStart(2, '0')} ${file.name}`;
    const packed = file.state === 'clean' ? await markedFile(readable, file, mark) : null;
    if (packed === null) said.push(text('scoring.taken.left', { name }));
    else {
      if (!packed.marked) said.push(text('scoring.taken.unmarked', { name }));
      yield* add(packed.asPdf ? `${name}.pdf` : name, packed.bytes);
    }
  }
  const lines = [text('scoring.taken.by', { mark }), text('scoring.taken.confidential'), ...said];
  yield* add(`${text('scoring.taken.list')}.txt`, Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`));
  zip.end();
  yield* waiting.splice(0);
}

interface MarkedFile {
  bytes: Buffer;
  marked: boolean;
  /** A picture that became a page. */
  asPdf?: boolean;
}

/** Null where the file must not be given: its properties would tell who applies and cannot be taken out. */
async function markedFile(readable: Readable, file: ReadableFile, mark: string): Promise<MarkedFile | null> {
  const unnamed = readable.scope.terms.anonymous;
  const bytes = await wholeOf(readable, file);
  if (!isFileMediaType(file.type)) return null;
  const { type } = file;
  try {
    if (type === 'application/pdf') return { bytes: await stampedPdf(bytes, mark, { unnamed }), marked: true };
    if (type === 'image/jpeg' || type === 'image/png') {
      const picture = unnamed ? await withoutProperties(bytes, type) : bytes;
      return { bytes: await markedPicture(picture, mark), marked: true, asPdf: true };
    }
  } catch {
    // Encrypted or damaged: it is given as it came, if that is allowed, and named in the list.
  }
  try {
    return { bytes: unnamed ? await withoutProperties(bytes, type) : bytes, marked: false };
  } catch {
    return null;
  }
}
