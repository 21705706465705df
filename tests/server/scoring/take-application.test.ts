import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { emptyLocalized } from '~/domain/shared/localized';
import { AuditEvent } from '#server/models/audit-event';
import { openSubmittedFile } from '#server/scoring/open-submitted-file';
import { takeArchive, takeDocument } from '#server/scoring/take-application';
import { withoutProperties } from '#server/scoring/without-properties';
import { FORM, inAll } from '#tests/factories/call';
import { appointed, openedCall, recuse } from '#tests/factories/evaluation';
import { samples } from '#tests/factories/file-samples';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

/** A PDF of two pages that says who wrote it. */
async function writtenPdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([400, 300]);
  document.addPage([300, 400]);
  document.setAuthor('Ýenme society');
  document.setTitle('Budget of Ýenme');
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

const definition: FormDefinition = {
  sections: [
    ...FORM.sections,
    {
      key: 'papers',
      title: inAll('Papers'),
      introduction: emptyLocalized(),
      questions: [
        {
          key: 'licence',
          type: 'files',
          label: inAll('Licence'),
          help: emptyLocalized(),
          required: false,
          identifiesApplicant: false,
          visibleWhen: null,
          maxFiles: 5,
          types: [],
          maxBytes: 1_000_000,
        },
      ],
    },
  ],
};

async function callWith(files: Buffer[], anonymous = false) {
  const call = await openedCall({
    applications: { 'lot-1': 1 },
    terms: { anonymous },
    submission: () => ({ files }),
    content: { form: { template: 'standard', version: 1, definition } },
  });
  const [, member] = await appointed(call);
  const [application] = call.applications;
  const { applicationId, fileIds, organisationId } = application!;
  const wanted = { actor: member!.actor, callId: call.id, applicationId, locale: 'en' as const, now: new Date() };
  return { call, wanted, fileIds, organisationId };
}

async function unpacked(wanted: Parameters<typeof takeArchive>[0]) {
  const { name, content } = await takeArchive(wanted);
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return { name, files: unzipSync(Buffer.concat(pieces)) };
}

describe('an application that a member takes along', () => {
  it('is a document, and an archive of it and every file, PDFs marked on each page', async () => {
    const { wanted } = await callWith([await writtenPdf(), Buffer.from('%PDF-1.7 broken')]);
    const { name, bytes } = await takeDocument(wanted);
    expect(name).toMatch(/Organisation 1 of lot-1\.pdf$/);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const archive = await unpacked(wanted);
    expect(Object.keys(archive.files)).toEqual([
      '00 Application.pdf',
      '01 Ygtyýarnama.pdf',
      '02 Ygtyýarnama.pdf',
      'About these files.txt',
    ]);
    const marked = await PDFDocument.load(archive.files['01 Ygtyýarnama.pdf']!);
    expect(marked.getPages().map((page) => page.node.normalizedEntries().XObject.keys().length)).toEqual([1, 1]);
    expect(marked.getAuthor()).toBe('Ýenme society');
    const list = strFromU8(archive.files['About these files.txt']!);
    expect(list).toContain(wanted.actor.name);
    expect(list).toContain('Without a mark, as it came: 02 Ygtyýarnama.pdf');
    expect(list).not.toContain('01 Ygtyýarnama.pdf');
    const events = await AuditEvent.find({ action: 'scoring.downloaded', 'subject.id': wanted.applicationId }).lean();
    expect(events.map(({ details }) => details.as).sort()).toEqual(['pdf', 'zip']);
  });

  it('is not there for who is recused', async () => {
    const { call, wanted, organisationId } = await callWith([]);
    await recuse(call, wanted.actor, organisationId);
    expect(await refusalOf(takeDocument(wanted))).toBe('not-found');
    expect(await refusalOf(takeArchive(wanted))).toBe('not-found');
  });

  it('names nobody where the call hides who applies, and leaves out what cannot be cleaned', async () => {
    const { wanted, fileIds } = await callWith([await writtenPdf(), Buffer.from('%PDF-1.7 broken')], true);
    const archive = await unpacked(wanted);
    expect(archive.name).toMatch(/Application 1\.zip$/);
    expect(Object.keys(archive.files)).toEqual(['00 Application.pdf', '01 1.pdf', 'About these files.txt']);
    expect(strFromU8(archive.files['About these files.txt']!)).toContain('Left out: 02 2.pdf');
    const clean = await PDFDocument.load(archive.files['01 1.pdf']!, { updateMetadata: false });
    expect(clean.getAuthor()).toBeUndefined();
    const opening = { ...wanted, fileId: fileIds[0]!, range: 'bytes=0-3', ifRange: null };
    const file = await openSubmittedFile(opening);
    if ('unsatisfiable' in file) throw new Error('No such part');
    const pieces: Buffer[] = [];
    for await (const piece of file.content) pieces.push(piece);
    expect((await PDFDocument.load(Buffer.concat(pieces), { updateMetadata: false })).getTitle()).toBeUndefined();
    expect(await refusalOf(openSubmittedFile({ ...opening, fileId: fileIds[1]! }))).toBe('wrong-state');
  });
});

describe('a file without what its program wrote into it', () => {
  it('is an office document without author, company and preview', async () => {
    const core = '<dc:creator>Ýenme</dc:creator>';
    const parts = {
      '[Content_Types].xml': '<Types/>',
      'docProps/core.xml': core,
      'word/document.xml': '<w:document/>',
    };
    const packed = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
    const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const plain = unzipSync(await withoutProperties(Buffer.from(packed), docx));
    expect(Object.keys(plain)).toEqual(Object.keys(parts));
    expect(strFromU8(plain['docProps/core.xml']!)).not.toContain('Ýenme');
    expect(strFromU8(plain['word/document.xml']!)).toBe('<w:document/>');
  });

  it('is a picture without place, device and comments, with the same pixels', async () => {
    const exif = Buffer.concat([Buffer.from('ffe1000a', 'hex'), Buffer.from('Exif\0\0GP')]);
    const scan = Buffer.from('ffda0002aabbffd9', 'hex');
    const head = Buffer.from('ffd8', 'hex');
    const jpeg = await withoutProperties(Buffer.concat([head, exif, scan]), 'image/jpeg');
    expect(jpeg).toEqual(Buffer.concat([head, scan]));
    const png = samples.png();
    const said = Buffer.concat([Buffer.from([0, 0, 0, 4]), Buffer.from('tEXtname'), Buffer.alloc(4)]);
    const signed = Buffer.concat([png.subarray(0, 33), said, png.subarray(33)]);
    expect(await withoutProperties(signed, 'image/png')).toEqual(png);
  });

  it('is refused where that cannot be taken out', async () => {
    await expect(withoutProperties(samples.heic(), 'image/heic')).rejects.toThrow();
    await expect(withoutProperties(Buffer.from('no picture'), 'image/jpeg')).rejects.toThrow();
    await expect(withoutProperties(Buffer.from('no document'), 'application/pdf')).rejects.toThrow();
  });
});
