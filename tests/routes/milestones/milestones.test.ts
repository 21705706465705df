import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as own from '~/routes/agreements.$agreementId.milestones.$key._index';
import * as report from '~/routes/agreements.$agreementId.milestones.$key.report._index';
import * as section from '~/routes/agreements.$agreementId.milestones.$key.report.sections.$section';
import * as autosave from '~/routes/agreements.$agreementId.milestones.$key.report.sections.$section.autosave';
import * as ownList from '~/routes/agreements.$agreementId.milestones._index';
import * as acceptance from '~/routes/office.agreements.$agreementId.milestones.$key.acceptance';
import * as office from '~/routes/office.agreements.$agreementId.milestones.$key._index';
import * as returning from '~/routes/office.agreements.$agreementId.milestones.$key.return';
import * as visit from '~/routes/office.agreements.$agreementId.milestones.$key.visit';
import * as withdrawal from '~/routes/office.agreements.$agreementId.milestones.$key.withdrawal';
import * as officeList from '~/routes/office.agreements.$agreementId.milestones._index';
import { runningAgreement } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { evidenceFile, milestoneRecord, reportedMilestone, reportOf, typedAnswers } from '#tests/factories/milestone';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

type Route = Parameters<typeof callRoute>[0];

/** A person at the pages of the agreement's first milestone. */
async function at(userId: string, side: 'office' | 'organisation', agreementId: string) {
  const { cookie } = await signIn({ id: userId });
  const home = `${side === 'office' ? '/office' : ''}/agreements/${agreementId}/milestones/m1`;
  const args = (place: string, more: Record<string, string>, form?: Record<string, string>) =>
    routeArgs(`${home}${place}`, { cookie, params: { agreementId, key: 'm1', ...more }, ...(form ? { form } : {}) });
  return {
    home,
    args,
    read: (route: Route, place = '', more: Record<string, string> = {}) => callRoute(route, args(place, more)),
    post: (route: Route, form: Record<string, string>, place = '', more: Record<string, string> = {}) =>
      callRoute(route, args(place, more, form)),
  };
}

const placeOf = ({ location }: { location: string | null }) => location;

describe('the pages of a milestone', () => {
  it('save a report while it is written, and never over what a colleague typed', async () => {
    const { agreement, representative, signatory } = await runningAgreement();
    const person = await at(representative.userId, 'organisation', agreement._id);
    const colleague = await at(signatory.userId, 'organisation', agreement._id);
    await person.post(own.action, {});
    const place = { section: 'narrative' };
    const { page } = (await person.read(section.loader, '', place)).data as Awaited<ReturnType<typeof section.loader>>;
    const save = async (who: typeof person, base: string, results: string) => {
      const reply = await autosave.action(who.args('', place, { base, 'answers.results': results }));
      return (await reply.json()) as { base?: string; conflict?: boolean };
    };
    const first = await save(person, page.base, 'We began');
    const second = await save(person, first.base ?? '', 'We began in May');
    // What did not arrive is sent again.
    expect(await save(person, first.base ?? '', 'We began in May')).toMatchObject({ base: second.base });
    expect(await save(colleague, page.base, 'They began')).toMatchObject({ conflict: true });
    expect((await reportOf({ agreement, representative, manager: representative })).values).toMatchObject({
      'answers.results': 'We began in May',
    });
    await person.post(section.action, { base: second.base ?? '', 'answers.results': 'All is done' }, '', place);
    expect((await reportOf({ agreement, representative, manager: representative })).values).toMatchObject({
      'answers.results': 'All is done',
    });
  });

  it('let the organisation begin, fill in and hand in its report, and keep what was typed', async () => {
    const running = await runningAgreement();
    const { agreement, representative } = running;
    const person = await at(representative.userId, 'organisation', agreement._id);
    expect((await person.read(ownList.loader)).data).toMatchObject({ milestones: [{ key: 'm1' }, {}, {}] });
    expect((await person.read(own.loader)).data).toMatchObject({ may: { report: true, isBegun: false } });
    expect(placeOf(await person.post(own.action, {}))).toBe(`${person.home}/report`);
    expect(placeOf(await person.post(own.action, {}))).toBe(`${person.home}/report`);

    const loaded = (await person.read(report.loader)).data as Awaited<ReturnType<typeof report.loader>>;
    expect(loaded.page.lacks.length).toBeGreaterThan(5);
    for (const { key } of loaded.page.tasks) {
      const read = (await person.read(section.loader, '', { section: key })).data as Awaited<
        ReturnType<typeof section.loader>
      >;
      const typed = { ...typedAnswers(read.page.section), base: read.page.base } as Record<string, string>;
      const stale = await person.post(section.action, { ...typed, base: 'other' }, '', { section: key });
      if (key === 'narrative') {
        expect(stale).toMatchObject({
          status: 409,
          data: { values: { 'answers.results': typed['answers.results'] } },
        });
      }
      expect(placeOf(await person.post(section.action, typed, '', { section: key }))).toBe(`${person.home}/report`);
    }
    const { _id, version } = await reportOf(running);
    const form = { version: String(version), formKey: randomUUID() };
    expect(await person.post(report.action, form)).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'milestones.error.incomplete' } } },
    });
    await evidenceFile(_id, 'evidence-photos', representative.userId);
    expect((await person.read(report.loader)).data).toMatchObject({ page: { lacks: [], notReady: 0 } });
    expect(placeOf(await person.post(report.action, form))).toBe(person.home);
    expect(placeOf(await person.post(report.action, form))).toBe(person.home);
    expect((await milestoneRecord(running)).state).toBe('reported');
    expect((await person.read(own.loader)).data).toMatchObject({ may: { report: false }, read: { number: 1 } });
  });

  it('let the manager visit, return, accept and withdraw, each mistake beside its field', async () => {
    const running = await runningAgreement();
    await reportedMilestone(running);
    const person = await at(running.manager.userId, 'office', running.agreement._id);
    expect((await person.read(officeList.loader)).data).toMatchObject({ milestones: [{ state: 'reported' }, {}, {}] });
    expect((await person.read(office.loader)).data).toMatchObject({
      may: { accept: true, return: true, withdraw: false },
    });
    const version = String((await reportOf(running)).version);

    expect(await person.post(acceptance.action, { version, kind: 'part', amount: '-3', comment: 'Why' })).toMatchObject(
      {
        data: { errors: { amount: { key: 'milestones.error.amount' } }, values: { comment: 'Why' } },
      },
    );
    expect(await person.post(returning.action, { version, 'comments.results': 'More' })).toMatchObject({
      data: { errors: { reason: {} }, values: { 'comments.results': 'More' } },
    });
    const visited = { version: String((await milestoneRecord(running)).version), text: 'We went there' };
    expect(await person.post(visit.action, visited)).toMatchObject({
      data: { errors: { opinion: {} }, values: { text: 'We went there' } },
    });
    expect(placeOf(await person.post(visit.action, { ...visited, opinion: 'partly' }))).toBe(person.home);
    expect(placeOf(await person.post(acceptance.action, { version, kind: 'part', amount: '100,50' }))).toBe(
      person.home,
    );
    expect(await milestoneRecord(running)).toMatchObject({ state: 'partly', parts: [{ amount: 10_050 }] });
    const again = { version: String((await milestoneRecord(running)).version), reason: 'By mistake' };
    expect(placeOf(await person.post(withdrawal.action, again))).toBe(person.home);
    const back = { version: String((await reportOf(running)).version), reason: 'Mend it', 'comments.results': 'More' };
    expect(placeOf(await person.post(returning.action, back))).toBe(person.home);
    expect((await reportOf(running)).rounds[0]?.returned?.comments).toEqual([{ item: 'results', text: 'More' }]);
    expect((await person.read(office.loader)).data).toMatchObject({ read: null });
  });

  it('are shut to others', async () => {
    const running = await runningAgreement();
    await reportedMilestone(running);
    const approver = await at(running.approver.userId, 'office', running.agreement._id);
    expect((await approver.read(office.loader)).data).toMatchObject({
      may: { accept: false, return: false, visit: false },
    });
    expect((await approver.read(acceptance.loader)).status).toBe(403);
    const outsider = await at(running.chair.actor.userId, 'organisation', running.agreement._id);
    expect([403, 404]).toContain((await outsider.read(own.loader)).status);
  });
});
