import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { decideLot } from '#server/decisions/decide-lot';
import { openSheet, sealSheet } from '#server/evaluation/sheet-content';
import { latestReport } from '#server/evaluation-report/latest-report';
import { issueLetters } from '#server/letters/issue-letters';
import { loadDrafts } from '#server/letters/load-drafts';
import { makeLetterFiles } from '#server/letters/make-letter-files';
import { Award } from '#server/models/award';
import { Decision } from '#server/models/decision';
import { Letter } from '#server/models/letter';
import { OutboxMessage } from '#server/models/outbox-message';
import { ScoreSheet } from '#server/models/score-sheet';
import { recommendedLot } from '#tests/factories/decided-lot';
import { mailsTo } from '#tests/factories/mails';
import type { ReportedLot } from '#tests/factories/reported';
import { routeArgs } from '#tests/factories/route-args';
import { everyRoute } from '#tests/factories/routes';
import { seen } from '#tests/factories/seen-text';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const routes = everyRoute().filter(({ path, loader }) => loader && !path.includes('*'));

interface Asker {
  actor: Actor | null;
  email: string;
  cookie: string;
}

describe('who knows of a decision', () => {
  let lot: ReportedLot;
  let askers: Map<string, Asker>;
  /** By application a word that evaluators wrote of it and of nothing else. */
  let words: Map<string, string>;

  beforeAll(async () => {
    lot = await recommendedLot();
    words = new Map();
    for (const { applicationId } of lot.call.applications) {
      const word = `weak${randomUUID().replaceAll('-', '')}`;
      words.set(applicationId, word);
      const [sheet] = await ScoreSheet.find({ applicationId }).lean();
      if (!sheet) throw new Error('There are sheets');
      const content = sealSheet(sheet._id, { ...openSheet(sheet._id, sheet.content), weaknesses: word });
      await ScoreSheet.updateOne({ _id: sheet._id }, { $set: { content } });
    }
    const people: [string, { actor: Actor; email: string } | null][] = [];
    for (const [at, { organisationId }] of lot.call.applications.entries()) {
      const home = { kind: 'organisation' as const, id: organisationId };
      people.push([`applicant ${at + 1}`, await createUser({ home, name: `Signatory ${at + 1}` })]);
    }
    people.push(['stranger', await createUser()], ['visitor', null]);
    for (const role of ['finance', 'evaluator', 'administrator', 'manager'] as const) {
      people.push([role, await createUser({ roles: [role] })]);
    }
    const entries = people.map(async ([who, person]): Promise<[string, Asker]> => {
      const cookie = person ? (await signIn({ id: person.actor.userId })).cookie : '';
      return [who, { actor: person?.actor ?? null, email: person?.email ?? '', cookie }];
    });
    askers = new Map(await Promise.all(entries));
  }, 120_000);

  /** Everything that somebody is shown by any address, about any of the applications; what is random or the hour left out. */
  const walk = async ({ actor, cookie }: Asker): Promise<Map<string, string>> => {
    const { call } = lot;
    const ids = {
      decision: (await Decision.find({ callId: call.id }).lean()).map(({ _id }) => _id),
      letters: await Letter.find({ callId: call.id }).lean(),
      awards: await Award.find({ callId: call.id }).lean(),
    };
    const pages = new Map<string, string>();
    for (const { applicationId, organisationId } of call.applications) {
      const params: Record<string, string> = {
        callId: call.id,
        reference: call.reference,
        applicationId,
        organisationId,
        lot: 'lot-1',
        userId: actor?.userId ?? 'x',
        number: '1',
        letterId: ids.letters.find((letter) => letter.applicationId === applicationId)?._id ?? 'x',
        awardId: ids.awards.find((award) => award.applicationId === applicationId)?._id ?? 'x',
      };
      for (const { path, loader } of routes) {
        const name = `/${path.replace(/:(\w+)\??/g, (_, key: string) => encodeURIComponent(params[key] ?? 'x'))}`;
        if (!loader || pages.has(name)) continue;
        const answer = await seen(loader, routeArgs(name, { params, ...(cookie ? { cookie } : {}) }));
        expect(answer.status, name).toBeLessThan(500);
        pages.set(name, `${answer.status} ${answer.text}`);
      }
    }
    return pages;
  };

  /** The same address before and after: what carries the hour or a random key is not compared. */
  const comparable = (text: string | undefined) =>
    text?.replace(
      /[0-9a-f]{8}-[0-9a-f-]{27}|"newKey":"[^"]*"|\d{4}-\d\d-\d\dT[\d:.]+Z|"secondsLeft":\d+,"time":"[\d:]+"|max-age=\d+|content-length\n\d+|\d\d:\d\d(?::\d\d)?|"ETag[^"]*"|etag\n[^\n]*/gi,
      '#',
    );

  it('is nobody but the office and the committee before its letters are issued: no address, mail or count changes', async () => {
    const before = new Map<string, Map<string, string>>();
    for (const [who, asker] of askers) before.set(who, await walk(asker));
    const mails = await OutboxMessage.countDocuments();
    const reportSha256 = (await latestReport(lot.call.id, 'lot-1'))?.sha256 ?? '';
    const input = { kind: 'approved' as const, reportSha256, reason: '' };
    await decideLot({ actor: lot.call.office.approver, callId: lot.call.id, lot: 'lot-1', input, now: new Date() });
    expect(await Letter.countDocuments({ callId: lot.call.id, state: 'draft' })).toBe(3);
    for (const [who, asker] of askers) {
      for (const [address, text] of await walk(asker)) {
        const earlier = before.get(who)?.get(address);
        // Addresses of letters and awards did not exist before.
        if (earlier === undefined) expect(text, `${who}: ${address}`).toMatch(/^(404|403|401|302|303) /);
        else if (!/^\/(jobs|healthz|readyz|metrics|audit|outbox|mail)/.test(address)) {
          expect(comparable(text), `${who}: ${address}`).toBe(comparable(earlier));
        }
      }
      for (const { template } of asker.email ? await mailsTo(asker.email) : [])
        expect(template).not.toMatch(/decision|letter|award/);
    }
    expect(await OutboxMessage.countDocuments()).toBeGreaterThanOrEqual(mails);
  }, 600_000);

  it('is each applicant for the own application alone, once they are issued', async () => {
    const { manager, approver } = lot.call.office;
    const callId = lot.call.id;
    const proofread = { by: manager.userId, name: manager.name, at: new Date() };
    await Letter.updateMany({ callId }, { $set: { proofread } });
    const { sha256: expected } = await loadDrafts({ actor: approver, callId, action: 'letters.issue' });
    await issueLetters({ actor: approver, callId, expected, now: new Date() });
    await makeLetterFiles({ now: new Date(), log: pino({ level: 'silent' }) });
    const found: string[] = [];
    for (const [who, asker] of askers) {
      const mails = asker.email ? JSON.stringify((await mailsTo(asker.email)).map(({ mail }) => mail)) : '';
      const all = [...(await walk(asker)), ['mails', mails] as const];
      for (const [address, text] of all) {
        for (const [at, { applicationId, organisation }] of lot.call.applications.entries()) {
          const own = who === `applicant ${at + 1}`;
          if (text.includes(words.get(applicationId) ?? '?')) {
            expect(own, `${who}: ${address} tells what was written of ${organisation}`).toBe(true);
            found.push(who);
          }
        }
      }
    }
    // What may be known can be found, else the walk would have looked in the wrong places.
    expect([...new Set(found)].sort()).toEqual(['applicant 1', 'applicant 2', 'applicant 3']);
  }, 600_000);
});
