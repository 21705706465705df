import { beforeEach, describe, expect, it } from 'vitest';
import { action as office, loader as officePage } from '~/routes/office.calls.$callId.letters._index';
import { action as issue, loader as issuing } from '~/routes/office.calls.$callId.letters.issuing';
import { action as reword } from '~/routes/office.calls.$callId.letters.$letterId.wording';
import { loader as officePdf } from '~/routes/office.calls.$callId.letters.$letterId[.]pdf';
import { loader as ownPage } from '~/routes/letters.$letterId._index';
import { loader as ownList } from '~/routes/letters._index';
import type { OfficeLetters } from '#server/letters/get-office-letters';
import { openFacts } from '#server/letters/letter-content';
import { Letter, type LetterRecord } from '#server/models/letter';
import { callRoute } from '#tests/factories/call-route';
import type { DecidedLot } from '#tests/factories/decided-lot';
import { lettersDrafted } from '#tests/factories/letters';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

let lot: DecidedLot;
let manager: string;
let approver: string;
beforeEach(async () => {
  lot = await lettersDrafted();
  manager = (await signIn({ id: lot.call.office.manager.userId })).cookie;
  approver = (await signIn({ id: lot.call.office.approver.userId })).cookie;
});

const here = () => `/office/calls/${lot.call.id}/letters`;
const asked = (cookie: string, path = '', wishes: Parameters<typeof routeArgs>[1] = {}) =>
  routeArgs(`${here()}${path}`, { cookie, ...wishes, params: { callId: lot.call.id, ...wishes.params } });

async function page(cookie: string): Promise<OfficeLetters> {
  return (await callRoute(officePage, asked(cookie))).data as OfficeLetters;
}

const readAll = async () => {
  const { drafts } = await page(manager);
  const all = drafts.map(({ id, version }) => `${id}:${version}`).join(' ');
  return callRoute(office, asked(manager, '', { form: { all } }));
};

async function issueAll() {
  await readAll();
  const { data } = await callRoute(issuing, asked(approver, '/issuing'));
  const form = { expected: (data as { sha256: string }).sha256 };
  return callRoute(issue, asked(approver, '/issuing', { form }));
}

async function theirs(): Promise<{ letter: LetterRecord; cookie: string; other: string }> {
  const letter = await Letter.findOne({ callId: lot.call.id, kind: 'regret' }).orFail().lean<LetterRecord>();
  const home = { kind: 'organisation' as const, id: letter.organisationId };
  const cookie = (await signIn(await createUser({ home }))).cookie;
  const other = (await signIn(await createUser())).cookie;
  return { letter, cookie, other };
}

describe('the letters of a call', () => {
  it('are proofread by a manager and issued by an approver', async () => {
    expect((await page(manager)).drafts.map(({ kind, proofread }) => [kind, proofread])).toEqual([
      ['award', null],
      ['reserve', null],
      ['regret', null],
    ]);
    expect((await callRoute(issuing, asked(approver, '/issuing'))).status).toBe(409);
    expect((await readAll()).location).toBe(here());
    expect((await page(manager)).drafts.every(({ proofread }) => proofread !== null)).toBe(true);
    expect((await callRoute(issuing, asked(manager, '/issuing'))).status).toBe(403);
    expect((await issueAll()).location).toBe(here());
    const { drafts, issued } = await page(manager);
    expect([drafts.length, issued.map(({ delivery, standing }) => [delivery, standing])]).toEqual([
      0,
      Array.from({ length: 3 }, () => ['preparing', 'valid']),
    ]);
  });

  it('are marked only as they were read: nothing ticked, and a draft changed meanwhile, are told', async () => {
    expect((await callRoute(office, asked(manager, '', { form: {} }))).data).toMatchObject({
      errors: { read: { key: 'letterLife.error.noneTicked' } },
    });
    const [first] = (await page(manager)).drafts;
    const stale = await callRoute(office, asked(manager, '', { form: { 'read[]': `${first?.id}:9` } }));
    expect(stale.status).toBe(409);
    expect(await Letter.countDocuments({ callId: lot.call.id, proofread: { $ne: null } })).toBe(0);
  });

  it('are put otherwise before they are issued, never after', async () => {
    await readAll();
    const { letter } = await theirs();
    const form = { version: String(letter.version), strengths: 'Clear\n\nKind ', weaknesses: '' };
    const params = { letterId: letter._id };
    const changed = () => callRoute(reword, asked(manager, `/${letter._id}/wording`, { form, params }));
    expect((await changed()).location).toBe(here());
    expect((await changed()).status).toBe(409);
    const now = await Letter.findById(letter._id).orFail().lean<LetterRecord>();
    expect([openFacts(now).strengths, now.proofread]).toEqual([['Clear', 'Kind'], null]);
    await issueAll();
    const late = { ...form, version: String(now.version + 2) };
    const refused = await callRoute(reword, asked(manager, `/${letter._id}/wording`, { form: late, params }));
    expect(refused.status).toBe(409);
  });

  it('do not exist for applicants, strangers and other institutions before they are issued', async () => {
    const { letter, cookie, other } = await theirs();
    const params = { letterId: letter._id };
    const own = (who: string) => callRoute(ownPage, routeArgs(`/letters/${letter._id}`, { cookie: who, params }));
    expect((await own(cookie)).status).toBe(404);
    expect((await callRoute(ownList, routeArgs('/letters', { cookie }))).data).toMatchObject({ total: 0 });
    await issueAll();
    expect((await own(other)).status).toBe(404);
    const shown = await own(cookie);
    expect(shown.data).toMatchObject({ id: letter._id, kind: 'regret', standing: 'valid' });
    await own(cookie);
    const { opened } = await Letter.findById(letter._id).orFail().lean();
    expect(opened).toHaveLength(1);
    const stranger = (await signIn(await createUser({ roles: ['manager'] }))).cookie;
    expect((await callRoute(officePage, asked(stranger))).status).toBe(404);
    expect((await callRoute(officePdf, asked(stranger, `/${letter._id}.pdf`, { params }))).status).toBe(404);
    const pdf = await officePdf(asked(manager, `/${letter._id}.pdf`, { params }));
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});
