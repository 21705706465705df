import { beforeEach, expect, it } from 'vitest';
import { preconditionsMet } from '#server/preconditions/weigh-preconditions';
import { OutboxMessage } from '#server/models/outbox-message';
import { Trainee } from '#server/models/trainee';
import { addTrainees } from '#server/training/add-trainees';
import { checkCertificate } from '#server/training/check-certificate';
import { correctAttendance } from '#server/training/correct-attendance';
import { getOfficeCourse, getOwnCourse } from '#server/training/get-course';
import { issueCertificates } from '#server/training/issue-certificates';
import { openCourse } from '#server/training/open-course';
import { certificateResponse } from '#server/training/print-certificate';
import { removeTrainee } from '#server/training/remove-trainee';
import { saveAttendance } from '#server/training/save-attendance';
import { saveCourse } from '#server/training/save-course';
import { runningAgreement, type RunningAgreement } from '#tests/factories/agreement';
import { courseInput, openedCourse, wantTraining } from '#tests/factories/course';
import { askPreconditions } from '#tests/factories/precondition';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

let running: RunningAgreement;
let courseId: string;
const now = new Date();

beforeEach(async () => {
  running = await runningAgreement();
  courseId = await openedCourse(running);
});

const add = (coordinators: string[], staff: string[] = [], actor = running.representative) =>
  addTrainees({ actor, courseId, organisationId: null, input: { coordinators, staff }, now });
const office = () => getOfficeCourse({ actor: running.manager, courseId, now });
const attend = async (of: Record<string, string[]>, actor = running.manager, version?: number) => {
  const { course, people } = await office();
  const attended = people.flatMap(({ id, name }) => (of[name] ?? []).map((key) => `${id}:${key}`));
  const input = { version: version ?? course.version, people: people.map(({ id }) => id), attended };
  return saveAttendance({ actor, courseId, input, now });
};
const idOf = async (name: string) => (await Trainee.findOne({ courseId, name }).orFail().lean())._id;

it('makes a course, opens it and asks the organisations that accepted awards', async () => {
  expect(await OutboxMessage.countDocuments({ template: 'training-opened' })).toBeGreaterThanOrEqual(2);
  const page = await getOwnCourse({ actor: running.signatory, courseId, now });
  expect(page).toMatchObject({ people: [], standing: { isFulfilled: false } });
  await openCourse({ actor: running.manager, courseId, now });
});

it('refuses courses of other calls, without sessions, stale, and of people who may not', async () => {
  const save = (wishes: Parameters<typeof courseInput>[1], actor = running.manager, id: string | null = null) =>
    saveCourse({ actor, courseId: id, input: courseInput(running.award.callId, wishes), now });
  expect(await explanationOf(save({ calls: ['other'] }))).toBe('training.error.calls');
  expect(await refusalOf(save({}, running.approver))).toBe('not-permitted');
  expect(await refusalOf(save({}, running.signatory))).toBe('not-permitted');
  expect(await explanationOf(save({ version: 9 }, running.manager, courseId))).toBe('training.error.stale');
  const empty = await save({ sessions: [] });
  expect(await explanationOf(openCourse({ actor: running.manager, courseId: empty, now }))).toBe(
    'training.error.noSessions',
  );
  expect(await refusalOf(getOwnCourse({ actor: running.signatory, courseId: empty, now }))).toBe('not-found');
  const { actor: stranger } = await createUser({ roles: ['manager'], home: { kind: 'institution', id: 'other' } });
  expect(await refusalOf(openCourse({ actor: stranger, courseId: empty, now }))).toBe('not-found');
});

it('takes people of organisations that take part, each once, all or none', async () => {
  await add(['Aýna Atajanowa'], ['Merdan Meredow', 'Jeren Annaýewa']);
  expect(await explanationOf(add([], ['Serdar Orazow', 'Ayna Atajanova']))).toBe('training.error.twice');
  expect(await explanationOf(add(['---']))).toBe('training.error.name');
  expect((await office()).people).toHaveLength(3);
  const { actor: stranger } = await createUser({
    roles: ['representative'],
    home: { kind: 'organisation', id: 'another' },
  });
  expect(await refusalOf(add(['Serdar'], [], stranger))).toBe('not-found');
  const of = (organisationId: string, actor = running.manager) =>
    addTrainees({ actor, courseId, organisationId, input: { coordinators: ['Serdar Orazow'], staff: [] }, now });
  expect(await explanationOf(of('another'))).toBe('training.error.organisation');
  expect(await refusalOf(of(running.award.organisationId, running.approver))).toBe('not-permitted');
  await of(running.award.organisationId);
  const race = await Promise.allSettled([add(['Oguljan']), add(['Oguljan'])]);
  expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('fulfils the precondition when every coordinator and enough of the staff were there', async () => {
  await askPreconditions(running.agreement, ['training']);
  const met = () => preconditionsMet(running.agreement._id, now);
  await add(['Aýna'], ['Merdan', 'Jeren']);
  expect(await met()).toBe(false);
  await attend({ Aýna: ['s0', 's1'], Merdan: ['s0'] });
  expect(await met()).toBe(false);
  await attend({ Aýna: ['s0', 's1'], Merdan: ['s0', 's1'] });
  expect(await met()).toBe(true);
  await add(['A second coordinator']);
  expect(await met()).toBe(false);
});

it('refuses attendance of days to come, of stale forms, and of people who may not', async () => {
  await add(['Aýna'], ['Merdan']);
  expect(await explanationOf(attend({ Aýna: ['s2'] }))).toBe('training.error.future');
  expect(await refusalOf(attend({ Aýna: ['s0'] }, running.approver))).toBe('not-permitted');
  const { course } = await office();
  await attend({ Aýna: ['s0'] });
  expect(await explanationOf(attend({ Aýna: [] }, running.manager, course.version))).toBe('training.error.stale');
  const remove = async (name: string, actor = running.representative) =>
    removeTrainee({ actor, courseId, traineeId: await idOf(name), now });
  expect(await explanationOf(remove('Aýna'))).toBe('training.error.attended');
  await remove('Merdan');
  await remove('Aýna', running.manager);
  expect((await office()).people).toEqual([]);
  const kept = courseInput(running.award.callId, { version: (await office()).course.version });
  await add(['Jeren']);
  await attend({ Jeren: ['s0'] });
  const without = { ...kept, version: (await office()).course.version, sessions: kept.sessions.slice(1) };
  expect(await explanationOf(saveCourse({ actor: running.manager, courseId, input: without, now }))).toBe(
    'training.error.attendedSession',
  );
});

it('issues each certificate once, freezes what it rests on, and takes it back with a correction', async () => {
  const issue = () => issueCertificates({ actor: running.manager, courseId, now });
  await add(['Aýna Atajanowa'], ['Merdan Meredow']);
  expect(await explanationOf(issue())).toBe('training.error.nobody');
  await attend({ 'Aýna Atajanowa': ['s0', 's1'], 'Merdan Meredow': ['s0'] });
  const issued = await Promise.allSettled([issue(), issue()]);
  expect(issued.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const person = await Trainee.findOne({ courseId, name: 'Aýna Atajanowa' }).orFail().lean();
  expect(person.certificate?.number).toMatch(/-TRN-\d{4}-0001$/);
  await attend({});
  expect((await Trainee.findById(person._id).orFail().lean()).attended).toEqual(['s0', 's1']);
  const traineeId = person._id;
  expect(await explanationOf(removeTrainee({ actor: running.manager, courseId, traineeId, now }))).toBe(
    'training.error.frozen',
  );
  const code = person.certificate?.code ?? '';
  const check = () => checkCertificate({ code, client: { address: '192.0.2.7' } });
  expect(await check()).toMatchObject({ name: 'Aýna Atajanowa' });
  const print = (actor: typeof running.manager) =>
    certificateResponse({ actor, courseId, traineeId, locale: 'tk' }).then((response) => response.arrayBuffer());
  const [one, other] = [await print(running.manager), await print(running.representative)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(await refusalOf(print(running.finance))).toBe('not-found');

  const correct = (attended: string[], version = person.version, actor = running.manager) =>
    correctAttendance({ actor, courseId, traineeId, input: { version, attended, reason: 'Ill' }, now });
  expect(await refusalOf(correct([], 1, running.approver))).toBe('not-permitted');
  expect(await explanationOf(correct(['s0'], 99))).toBe('training.error.stale');
  await correct(['s0']);
  expect(await check()).toBeNull();
  expect(await explanationOf(correct(['s0'], person.version + 1))).toBe('training.error.notFrozen');
});

it('lists calls that depend on training only', async () => {
  await wantTraining(running.award);
  const { trainingCalls } = await import('#server/training/training-calls');
  const calls = await trainingCalls(running.award.institutionId);
  expect(calls.map(({ id }) => id)).toContain(running.award.callId);
  expect(await trainingCalls('none')).toEqual([]);
});
