import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import * as attendance from '~/routes/office.training.$courseId.attendance';
import { loader as officeCertificate } from '~/routes/office.training.$courseId.certificates.$traineeId[.]pdf';
import * as edit from '~/routes/office.training.$courseId.edit';
import * as office from '~/routes/office.training.$courseId._index';
import * as participants from '~/routes/office.training.$courseId.participants';
import * as correction from '~/routes/office.training.$courseId.people.$traineeId';
import { loader as attendanceTable } from '~/routes/office.training.$courseId[.]csv';
import { loader as officeList } from '~/routes/office.training._index';
import * as fresh from '~/routes/office.training.new';
import * as own from '~/routes/training.$courseId._index';
import { loader as ownCertificate } from '~/routes/training.$courseId.certificates.$traineeId[.]pdf';
import { loader as ownList } from '~/routes/training._index';
import { Course } from '#server/models/course';
import { Trainee } from '#server/models/trainee';
import { dayIn, runningAgreement, type RunningAgreement } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { openedCourse, wantTraining } from '#tests/factories/course';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

type Route = Parameters<typeof callRoute>[0];
type Form = Record<string, string | string[]>;

let running: RunningAgreement;
let courseId: string;
beforeEach(async () => {
  running = await runningAgreement();
  courseId = await openedCourse(running);
});

const read = async (route: Route, actor: Actor, params: Record<string, string> = {}) =>
  callRoute(
    route,
    routeArgs('/training', { ...(await signIn({ id: actor.userId })), params: { courseId, ...params } }),
  );
const post = async (route: Route, actor: Actor, form: Form, params: Record<string, string> = {}) => {
  const { cookie } = await signIn({ id: actor.userId });
  return callRoute(route, routeArgs('/training', { cookie, form, params: { courseId, ...params } }));
};
const traineeNamed = async (name: string) => (await Trainee.findOne({ courseId, name }).orFail().lean())._id;
const versionOf = async (id: string) => String((await Course.findById(id).orFail().lean()).version);

/** The form of a course of one day, as a browser sends it. */
function typedCourse(callId: string, wishes: Form = {}): Form {
  const [year = '', month = '', day = ''] = dayIn(-1).split('-');
  const inAll = (name: string, said: string) =>
    Object.fromEntries(['en', 'ru', 'tk'].map((locale) => [`${name}.${locale}`, said]));
  return {
    ...{ version: '0', go: 'save', 'calls[]': [callId], share: '80', everyCoordinator: 'yes', staffShare: '80' },
    ...inAll('title', 'Case management'),
    ...inAll('topics', 'Individual assessment of needs'),
    ...{ 'sessions.0.key': 's1', 'sessions.0.from': '09:00', 'sessions.0.to': '13:00', 'sessions.0.place': 'Ashgabat' },
    ...{ 'sessions.0.day-day': day, 'sessions.0.day-month': month, 'sessions.0.day-year': year },
    ...wishes,
  };
}

describe('the pages of a course', () => {
  it('let a manager make and change one, and give back what was typed wrong', async () => {
    const { manager, award } = running;
    await wantTraining(award);
    expect((await read(fresh.loader, manager)).data).toMatchObject({ calls: [{ id: award.callId }] });
    const wrong = await post(
      fresh.action,
      manager,
      typedCourse(award.callId, { 'title.ru': '', 'sessions.0.to': '08:00' }),
    );
    expect(wrong.status).toBe(400);
    expect(wrong.data).toMatchObject({
      errors: { 'title.ru': { key: 'training.error.language' }, 'sessions.0.to': { key: 'training.error.order' } },
      values: { 'title.en': 'Case management', 'sessions.0.place': 'Ashgabat' },
    });
    const more = await post(fresh.action, manager, typedCourse(award.callId, { go: 'more' }));
    expect(more).toMatchObject({ status: 200, data: { errors: {}, values: { 'title.en': 'Case management' } } });

    const made = await post(fresh.action, manager, typedCourse(award.callId));
    expect(made.status).toBe(303);
    const id = made.location?.split('/').at(-1) ?? '';
    expect(await Course.findById(id).lean()).toMatchObject({ state: 'draft', sessions: [{ day: dayIn(-1) }] });
    expect((await read(edit.loader, manager, { courseId: id })).data).toMatchObject({
      values: { 'title.en': 'Case management', share: '80', 'sessions.0.key': 's1' },
    });
    const changed = typedCourse(award.callId, { version: await versionOf(id), share: '90' });
    expect((await post(edit.action, manager, changed, { courseId: id })).location).toBe(`/office/training/${id}`);
    const stale = await post(edit.action, manager, changed, { courseId: id });
    expect(stale.status).toBe(409);
    expect(stale.data).toMatchObject({ values: { share: '90' } });
    expect((await post(office.action, manager, { go: 'open' }, { courseId: id })).status).toBe(303);
    expect((await read(officeList, manager)).data).toMatchObject({ mayManage: true, list: { total: 2 } });
  });

  it('take people from the organisation and from the office, their attendance and their certificates', async () => {
    const { manager, representative, award } = running;
    expect((await read(ownList, representative)).data).toMatchObject({ list: { total: 1 } });
    const nobody = await post(own.action, representative, { coordinators: '', staff: ' ' });
    expect(nobody).toMatchObject({ status: 400, data: { errors: { coordinators: { key: 'training.error.names' } } } });
    const named = await post(own.action, representative, { coordinators: 'Aýna Atajanowa', staff: 'Serdar Orazow' });
    expect(named.location).toBe(`/training/${courseId}`);
    const { organisationId } = award;
    const added = { organisationId, coordinators: '', staff: 'Jeren Annaýewa' };
    expect((await post(participants.action, manager, added)).status).toBe(303);
    const twice = await post(participants.action, manager, added);
    expect([twice.status, twice.data]).toMatchObject([400, { values: { staff: 'Jeren Annaýewa' } }]);
    const remove = await traineeNamed('Jeren Annaýewa');
    expect((await post(office.action, manager, { remove })).status).toBe(303);

    const [coordinator, staff] = [await traineeNamed('Aýna Atajanowa'), await traineeNamed('Serdar Orazow')];
    const sheet = {
      'people[]': [coordinator, staff],
      'attended[]': [`${coordinator}:s0`, `${coordinator}:s1`],
      version: await versionOf(courseId),
    };
    expect((await post(attendance.action, manager, sheet)).location).toBe(`/office/training/${courseId}`);
    expect((await post(attendance.action, manager, sheet)).status).toBe(409);
    expect((await read(attendance.loader, manager)).data).toMatchObject({
      page: {
        people: expect.arrayContaining([
          expect.objectContaining({ id: coordinator, attended: ['s0', 's1'] }),
        ]) as unknown,
      },
    });
    expect((await post(office.action, manager, { go: 'issue' })).status).toBe(303);
    for (const [route, actor] of [
      [officeCertificate, manager],
      [ownCertificate, representative],
    ] as const) {
      const printed = await read(route, actor, { traineeId: coordinator });
      expect([printed.status, printed.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
      expect((await read(route, actor, { traineeId: staff })).status).toBe(404);
    }
    const table = await read(attendanceTable, manager);
    expect([table.status, table.headers.get('Content-Type')]).toEqual([200, 'text/csv; charset=utf-8']);

    const at = { traineeId: coordinator };
    expect((await read(correction.loader, manager, { traineeId: staff })).status).toBe(404);
    const { person } = (await read(correction.loader, manager, at)).data as { person: { version: number } };
    const version = String(person.version);
    const silent = await post(correction.action, manager, { version, 'attended[]': ['s0'], reason: '' }, at);
    expect(silent).toMatchObject({ status: 400, data: { errors: { reason: { key: 'training.error.reason' } } } });
    const said = { version, 'attended[]': ['s0'], reason: 'She was ill on the second day.' };
    expect((await post(correction.action, manager, said, at)).location).toBe(`/office/training/${courseId}`);
    expect((await post(correction.action, manager, said, at)).status).toBe(409);
  });

  it('are closed to other organisations, to providers in the office and to who may only look', async () => {
    const { manager, representative, approver } = running;
    const { actor: stranger } = await createUser({ roles: ['representative'] });
    expect((await read(own.loader, stranger)).status).toBe(404);
    expect((await post(own.action, stranger, { coordinators: 'Serdar', staff: '' })).status).toBe(404);
    expect((await read(ownList, stranger)).data).toMatchObject({ list: { total: 0 } });
    const { actor: elsewhere } = await createUser({ roles: ['manager'] });
    for (const loader of [office.loader, edit.loader, attendance.loader, participants.loader, attendanceTable]) {
      expect((await read(loader, representative)).status).toBe(403);
      expect((await read(loader, elsewhere)).status).toBe(404);
    }
    const typed = { version: await versionOf(courseId), 'people[]': [], 'attended[]': [] };
    expect((await post(attendance.action, approver, typed)).status).toBe(403);
    expect((await post(office.action, approver, { go: 'issue' })).status).toBe(403);
    expect((await read(own.loader, manager)).status).toBe(403);
  });
});
