import { execFile, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import { loader as blank } from '~/routes/_public.calls.$reference.form[.]pdf';
import { loader as draft } from '~/routes/applications.$applicationId[.]pdf';
import { beginDraft, publishCallToApply } from '#tests/factories/application';
import { createCallOffice, type CallOffice } from '#tests/factories/call';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
let office: CallOffice;
let reference: string;
beforeAll(async () => {
  office = await createCallOffice(now);
  ({ reference } = await publishCallToApply(office, new Date(now.getTime() - 60_000)));
});

/** Machines without Poppler leave out what a reader can search for. */
const canRead = !spawnSync('pdftotext', ['-v']).error;
function wordsOf(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reading = execFile('pdftotext', ['-layout', '-', '-'], (error, text) =>
      error ? reject(error) : resolve(text),
    );
    reading.stdin?.end(bytes);
  });
}
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe('the blank form', () => {
  const fetched = async (language: Locale, of = reference) =>
    (await blank(routeArgs(`/calls/${of}/form.pdf?language=${language}`, { params: { reference: of } }))) as Response;

  it.each<[Locale, string, string]>([
    ['en', 'Application form', 'Answer this only if you answered'],
    ['ru', 'Форма заявки', 'Отвечайте, только если'],
    ['tk', 'Ýüztutma görnüşi', ''],
  ])('is everybody’s, in %s, with questions, limits and conditions', async (language, title, words) => {
    const answer = await fetched(language);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-language')).toBe(language);
    const bytes = await bytesOf(answer);
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
    if (!canRead) return;
    const said = await wordsOf(bytes);
    expect(said).toContain(title);
    expect(said).toContain('Why is the service needed?');
    expect(said).toContain(reference);
    expect(said.replace(/\s+/g, ' ')).toContain(words);
  });

  it('of a call that is not public is not found', async () => {
    expect((await fetched('en', 'NOTHING-1')).status).toBe(404);
  });
});

describe('the draft on paper', () => {
  const fetched = async (id: string, cookie?: string) =>
    (await draft(
      routeArgs(`/applications/${id}.pdf`, { params: { applicationId: id }, ...(cookie ? { cookie } : {}) }),
    )) as Response;

  it('is its organisation’s, says that it is not submitted, and is kept by nobody on the way', async () => {
    const { id, actor } = await beginDraft(reference, now);
    const answer = await fetched(id, (await signIn({ id: actor.userId })).cookie);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const bytes = await bytesOf(answer);
    if (!canRead) return;
    const said = await wordsOf(bytes);
    expect(said).toContain('Draft, not submitted');
    expect(said).toContain('No answer');
  });

  it('is not found for another organisation, and open to no role of the staff', async () => {
    const { id } = await beginDraft(reference, now);
    const stranger = await createUser();
    expect((await fetched(id, (await signIn(stranger)).cookie)).status).toBe(404);
    const home = { kind: 'institution' as const, id: office.institutionId };
    for (const role of ROLES.filter((one) => one !== 'representative' && one !== 'signatory')) {
      const { cookie } = await signIn(await createUser({ roles: [role], home }));
      const refusal: unknown = await fetched(id, cookie).catch((error: unknown) => error);
      expect([403, 404]).toContain((refusal as { init: { status: number } }).init.status);
    }
    await expect(fetched(id)).rejects.toMatchObject({ status: 303 });
  });
});
