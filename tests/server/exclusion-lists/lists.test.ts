import { describe, expect, it } from 'vitest';
import { decideHit, wasHitDecided } from '#server/exclusion-lists/decide-hit';
import { listHits } from '#server/exclusion-lists/list-hits';
import { listLists } from '#server/exclusion-lists/list-lists';
import { matchOrganisations } from '#server/exclusion-lists/match-organisations';
import { uploadList } from '#server/exclusion-lists/upload-list';
import { withdrawList } from '#server/exclusion-lists/withdraw-list';
import { ExclusionEntry } from '#server/models/exclusion-entry';
import { HitDecision } from '#server/models/hit-decision';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { concludeCheck } from '#server/verification/conclude-check';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';
import * as given from '#tests/factories/standing';

useDatabase();

const { NOW } = given;

async function upload(name: string, csv: string, date = '2026-11-01') {
  const actor = await given.staff('manager');
  const uploaded = await uploadList({ actor, input: { name, date, file: new TextEncoder().encode(csv) }, now: NOW });
  if (!('id' in uploaded)) throw new Error(JSON.stringify(uploaded.faults));
  return uploaded.id;
}

/** An asking provider whose chair has this name, and the hits on lists of this name only. */
async function chairedBy(name: string) {
  const provider = await given.createAsking('Provider', (profile) => {
    profile.governance.officers = [{ name, position: 'Chair', since: 2020 }];
  });
  const manager = await given.staff('manager');
  const hits = async () => (await listHits(manager, provider.id)).hits;
  const decide = (hit: string, number: number, verdict: 'true-match' | 'false-positive' = 'false-positive') =>
    decideHit({
      actor: manager,
      organisationId: provider.id,
      input: { hit, number, verdict, reason: 'Born in another year' },
      now: NOW,
    });
  return { ...provider, manager, hits, decide };
}

describe('an exclusion list', () => {
  it('takes the place of its earlier version, which stays with its entries; the same file twice is one list', async () => {
    const first = await upload('UN list', 'name,id\nRahman Kakabayev,1\n');
    expect(await upload('UN list', 'name,id\nRahman Kakabayev,1\n')).toBe(first);
    const second = await upload('un LIST', 'name,id\nRahman Kakabayev,1\nOther Person,2\n', '2026-11-02');
    const lists = await listLists(await given.staff('auditor'));
    const own = lists.filter(({ id }) => id === first || id === second);
    expect(own.map(({ id, number, replaced }) => [id, number, replaced !== null])).toEqual([
      [second, 2, false],
      [first, 1, true],
    ]);
    expect(await ExclusionEntry.countDocuments({ listId: first })).toBe(1);
    const older = upload('UN list', 'name\nSomebody Else\n', '2026-10-01');
    expect(await explanationOf(older)).toBe('exclusions.error.olderThanCurrent');
  });

  it('is kept not at all when a row has a fault', async () => {
    const actor = await given.staff('manager');
    const file = new TextEncoder().encode('name\nAman\n""\n \nx,y\n');
    const uploaded = await uploadList({ actor, input: { name: 'Faulty', date: '2026-11-01', file }, now: NOW });
    expect(uploaded).toMatchObject({ faults: [{ row: 5, key: 'exclusions.row.cells' }] });
    expect((await listLists(actor)).some(({ name }) => name === 'Faulty')).toBe(false);
  });

  it('is uploaded and withdrawn by managers only', async () => {
    const id = await upload('To withdraw', 'name\nNobody Atall\n');
    for (const role of ['approver', 'auditor', 'administrator', 'signatory'] as const) {
      const { actor } = await createUser({ roles: [role] });
      const input = { name: 'X', date: '2026-11-01', file: new TextEncoder().encode('name\nAman\n') };
      expect(await refusalOf(uploadList({ actor, input, now: NOW })), role).toBe('not-permitted');
      expect(await refusalOf(withdrawList({ actor, listId: id, now: NOW })), role).toBe('not-permitted');
    }
    const actor = await given.staff('manager');
    await withdrawList({ actor, listId: id, now: NOW });
    expect(await refusalOf(withdrawList({ actor, listId: id, now: NOW }))).toBe('wrong-state');
    expect(await refusalOf(withdrawList({ actor, listId: 'nobody', now: NOW }))).toBe('not-found');
  });
});

describe('a likely hit', () => {
  it('is found across scripts and spellings, and blocks the verification until it is decided', async () => {
    const { id, manager, hits, decide } = await chairedBy('Begenç Hojamberdiýew');
    await upload('Courts A', 'name,aliases,reason\nХоджамбердыев,Бегенч Ходжамбердиев;Begench Hojamberdiyev,fraud\n');
    const [hit, ...others] = await hits();
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ party: { as: 'officer' }, listed: 'Begench Hojamberdiyev', decisions: [] });
    const conclude = async () =>
      concludeCheck({
        actor: manager,
        organisationId: id,
        input: { outcome: 'verified', checklist: given.checklist(), text: '', months: 24 },
        expected: 1,
        seal: await given.sealOf(id),
        now: NOW,
      });
    expect(await conclude()).toEqual([{ at: 'lists', key: 'verification.error.openHits' }]);
    await decide(hit?.id ?? '', 0, 'true-match');
    expect(await conclude()).toEqual([{ at: 'lists', key: 'verification.error.trueMatch' }]);
    await decide(hit?.id ?? '', 1);
    expect(await conclude()).toEqual([]);
    expect(await HitDecision.countDocuments({ organisationId: id })).toBe(2);
  });

  it('that was decided is not asked about again, also when a new version has the same entry', async () => {
    const { hits, decide } = await chairedBy('Orazgeldi Muhammedow');
    await upload('Courts B', 'name,id\nOrazgeldi Muhammedov,7\n');
    const [hit] = await hits();
    await decide(hit?.id ?? '', 0);
    await upload(
      'Courts B',
      'id,name,country\n7,ORAZGELDI MUHAMMEDOV,TKM\n8,Somebody Else\n'.replace('Else', 'Else,'),
      '2026-11-02',
    );
    expect(await hits()).toMatchObject([{ id: hit?.id, decisions: [{ verdict: 'false-positive' }] }]);
    await upload('Courts B', 'id,name,aliases\n7,Muhammedow,Orazgeldi Muhammedow Kakabaýewiç\n', '2026-11-03');
    const after = await hits();
    expect(after).toHaveLength(1);
    expect(after[0]?.decisions).toEqual([]);
  });

  it('is decided by a manager, once for each reading of it', async () => {
    const { id, manager, hits, decide } = await chairedBy('Ogulbike Nepesowa');
    await upload('Courts C', 'name\nNepesova Ogulbike\n');
    const hit = (await hits())[0]?.id ?? '';
    const input = { hit, number: 0, verdict: 'false-positive', reason: 'Other' } as const;
    for (const role of ['approver', 'auditor', 'administrator', 'signatory'] as const) {
      const { actor } = await createUser({ roles: [role] });
      expect(await refusalOf(decideHit({ actor, organisationId: id, input, now: NOW })), role).toBe('not-permitted');
    }
    expect(await refusalOf(decide('nobody', 0))).toBe('not-found');
    const ends = await Promise.all([refusalOf(decide(hit, 0)), refusalOf(decide(hit, 0, 'true-match'))]);
    expect(ends.sort()).toEqual([null, 'stale'].sort());
    expect(await HitDecision.countDocuments({ hitKey: hit })).toBe(1);
    const { verdict } = await HitDecision.findOne({ hitKey: hit }).orFail().lean();
    expect(await wasHitDecided(manager, { ...input, verdict })).toBe(true);
  });
});

it('counts open hits of every organisation after a list came or went, and after a decision', async () => {
  const { id, hits, decide } = await chairedBy('Çarymyrat Ballyýew');
  const list = await upload('Courts D', 'name\nCharymyrat Ballyyev\n');
  expect(await matchOrganisations()).toBeGreaterThan(0);
  expect(await matchOrganisations()).toBe(0);
  expect((await given.standing(id)).openHits).toBe(1);
  await decide((await hits())[0]?.id ?? '', 0);
  expect((await given.standing(id)).openHits).toBe(0);
  await OrganisationProfile.updateOne({ _id: id }, { $set: { 'content.governance.officers': [] } });
  await withdrawList({ actor: await given.staff('manager'), listId: list, now: NOW });
  await matchOrganisations();
  expect(await hits()).toEqual([]);
});
