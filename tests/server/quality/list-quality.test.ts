import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import type { DoneVisitInput } from '~/domain/quality/schema';
import type { TableRow } from '~/domain/shared/table-definition';
import { correctFinding, closeFinding } from '#server/quality/correct-finding';
import { exportFindings, listFindings } from '#server/quality/list-findings';
import { exportVisits, listVisits } from '#server/quality/list-visits';
import { assessService, cancelVisit, recordVisit } from '#server/quality/visit-service';
import { Finding } from '#server/models/finding';
import { Service } from '#server/models/service';
import { dayIn } from '#tests/factories/agreement';
import { answers, plan, seen, STANDARDS, standardised, visited } from '#tests/factories/quality';
import { queriesOf } from '#tests/factories/queries-of';
import { refusalOf } from '#tests/factories/refusal';
import { deliveredService, type DeliveredService } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
/** So many days from today, when what was found today may be late. */
const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

const asked = (actor: Actor, query = '') => ({ actor, parameters: new URLSearchParams(query), locale: 'en' as const });
const visits = async (actor: Actor, query = '') => (await listVisits(asked(actor, query))).rows;
const findings = async (actor: Actor, query = '', at = now) =>
  (await listFindings({ ...asked(actor, query), now: at })).rows;
const textsOf = async (actor: Actor, query = '', at = now) =>
  (await findings(actor, query, at)).map(({ cells }) => cells.finding);

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const read: Row[] = [];
  for await (const row of rows) read.push(row);
  return read;
}

type Found = DoneVisitInput['findings'][number];
const found = (text: string, more: Partial<Found> = {}): Found => ({
  ...{ key: `f${text.toLowerCase()}`, standard: 'q2', severity: 'minor', text, action: 'Mend it', dueOn: dayIn(5) },
  ...more,
});

/** A visit of today that found these things; gives its id. */
async function visitFinding(delivered: DeliveredService, ...those: Found[]): Promise<string> {
  const visitId = await plan(delivered);
  const { manager: actor, service } = delivered;
  await recordVisit({ actor, serviceId: service._id, visitId, input: seen({ findings: those }), now });
  return visitId;
}

/** Two services of one institution, in two places; the second belongs to another provider. */
async function twoServices() {
  const first = await standardised();
  const { programmeId: id, institutionId } = first.service;
  const second = await deliveredService({
    programme: { id, institutionId },
    record: { place: 'mary', providerName: { en: 'Red Crescent', ru: '', tk: '' } },
  });
  return { first, second, manager: first.manager };
}

describe('the list of visits', () => {
  it('holds the visits and self-assessments of all services of the institution, with what they found', async () => {
    const { first, second, manager } = await twoServices();
    const visitId = await visitFinding(first, found('One'), found('Two', { severity: 'critical' }));
    const planned = await plan(second, dayIn(3));
    const { caseworker, service } = second;
    const input = { answers, summary: 'All is well' };
    const assessed = await assessService({ actor: caseworker, serviceId: service._id, input, now });
    await correctFinding({
      ...{ actor: first.caseworker, serviceId: first.service._id, findingId: `${visitId}.1` },
      ...{ input: { version: 1, text: 'Mended' }, now },
    });
    const close = { version: 2, decision: 'close' as const, text: 'Seen' };
    const finding = { serviceId: first.service._id, findingId: `${visitId}.1` };
    await closeFinding({ actor: manager, ...finding, input: close, now });

    const rows = await visits(manager);
    expect(rows.map(({ id }) => id)).toEqual([planned, ...[visitId, assessed].sort().reverse()]);
    const row = (id: string) => rows.find((one) => one.id === id);
    expect(row(visitId)).toMatchObject({
      serviceId: first.service._id,
      cells: {
        ...{ service: 'Support: Ýenme', place: 'Ashgabat', kind: 'visit', state: 'done' },
        ...{ plannedOn: dayIn(0), doneOn: dayIn(0), open: 1, findings: 2 },
      },
    });
    expect(row(planned)?.cells).toMatchObject({
      ...{ service: 'Support: Red Crescent', place: 'Mary' },
      ...{ state: 'planned', doneOn: null, open: null, findings: null },
    });
    expect(row(assessed)?.cells).toMatchObject({ kind: 'self-assessment', findings: null });
  });

  it('is narrowed by place, kind, state, days and words, alone and together', async () => {
    const { first, second, manager } = await twoServices();
    const visitId = await visitFinding(first);
    const planned = await plan(second, dayIn(3));
    const cancelled = await plan(second, dayIn(9));
    const version = { version: 1 };
    await cancelVisit({ actor: manager, serviceId: second.service._id, visitId: cancelled, input: version, now });
    const ids = async (query: string) => (await visits(manager, query)).map(({ id }) => id);
    expect(await ids('place=ashgabat')).toEqual([visitId]);
    expect(await ids('place=mary')).toEqual([cancelled, planned]);
    expect(await ids('place=mary&state=cancelled')).toEqual([cancelled]);
    expect(await ids('kind=self-assessment')).toEqual([]);
    expect(await ids('state=done&q=red')).toEqual([]);
    expect(await ids('q=RED CRES')).toEqual([cancelled, planned]);
    expect(await ids('q=.*')).toEqual([]);
    expect(await ids(`plannedOn.from=${dayIn(3)}&plannedOn.to=${dayIn(8)}`)).toEqual([planned]);
    expect(await ids(`doneOn.to=${dayIn(0)}`)).toEqual([visitId]);
    expect(await ids('sort=plannedOn')).toEqual([visitId, planned, cancelled]);
    const { places, query, total } = await listVisits(asked(manager, 'place=mary&q=red'));
    expect(places).toEqual([
      { code: 'ashgabat', name: 'Ashgabat' },
      { code: 'mary', name: 'Mary' },
    ]);
    expect({ ...query, total }).toMatchObject({ search: 'red', filters: { place: 'mary' }, total: 2 });
  });
});

describe('the list of findings', () => {
  it('holds what was found at all services, what is due first at its top, with the standard in its words', async () => {
    const { first, second, manager } = await twoServices();
    const visitId = await visitFinding(first, found('Later', { dueOn: dayIn(8), severity: 'major' }));
    await visitFinding(second, found('Sooner', { standard: '' }));
    const [sooner, later] = await findings(manager);
    expect(sooner?.cells).toMatchObject({ finding: 'Sooner', standard: null, place: 'Mary', late: 'no' });
    expect(later).toMatchObject({
      ...{ serviceId: first.service._id, visitId, number: 1 },
      cells: {
        ...{ finding: 'Later', service: 'Support: Ýenme', standard: STANDARDS[1]?.text.en },
        ...{ severity: 'major', dueOn: dayIn(8), state: 'open' },
      },
    });
  });

  it('is narrowed by severity, state, place, day and words, and ordered by severity', async () => {
    const { first, second, manager } = await twoServices();
    const visitId = await visitFinding(first, found('Minor'), found('Critical', { severity: 'critical' }));
    await visitFinding(second, found('Major', { severity: 'major', dueOn: dayIn(20) }));
    const of = { actor: first.caseworker, serviceId: first.service._id, findingId: `${visitId}.1` };
    await correctFinding({ ...of, input: { version: 1, text: 'Mended' }, now });
    expect(await textsOf(manager, 'severity=critical')).toEqual(['Critical']);
    expect(await textsOf(manager, 'state=corrected')).toEqual(['Minor']);
    expect(await textsOf(manager, 'place=mary')).toEqual(['Major']);
    expect(await textsOf(manager, 'place=ashgabat&state=open')).toEqual(['Critical']);
    expect(await textsOf(manager, `dueOn.from=${dayIn(6)}`)).toEqual(['Major']);
    expect(await textsOf(manager, 'q=crit')).toEqual(['Critical']);
    expect(await textsOf(manager, 'q=red crescent')).toEqual(['Major']);
    expect(await textsOf(manager, 'place=nowhere&severity=huge')).toHaveLength(3);
    expect(await textsOf(manager, 'sort=severity')).toEqual(['Critical', 'Major', 'Minor']);
    expect(await textsOf(manager, 'sort=-severity')).toEqual(['Minor', 'Major', 'Critical']);
  });

  it('calls late what is not closed behind its day: on the day itself it is not', async () => {
    const { first, manager } = await twoServices();
    const visitId = await visitFinding(first, found('Closed'), found('Corrected'), found('Open'), found('Far'));
    await Finding.updateOne({ _id: `${visitId}.1` }, { state: 'closed' });
    await Finding.updateOne({ _id: `${visitId}.2` }, { state: 'corrected' });
    await Finding.updateOne({ _id: `${visitId}.4` }, { dueOn: dayIn(6) });
    expect(await textsOf(manager, 'late=yes', after(5))).toEqual([]);
    expect(await textsOf(manager, 'late=yes', after(6))).toEqual(['Corrected', 'Open']);
    expect(await textsOf(manager, 'late=no', after(6))).toEqual(['Closed', 'Far']);
    expect(await textsOf(manager, 'late=yes&state=open', after(6))).toEqual(['Open']);
    const said = (await findings(manager, '', after(6))).map(({ cells }) => cells.late);
    expect(said).toEqual(['no', 'yes', 'yes', 'no']);
  });
});

/** As many findings as two pages hold, with equal days. */
const many = () => Array.from({ length: 30 }, (_, at) => found(`N${at}`));

it('pages hold every row once, and files hold the same rows in the same order', async () => {
  const { first, manager } = await twoServices();
  await visitFinding(first, ...many());
  for (let count = 0; count < 26; count += 1) await plan(first, dayIn(count % 3));
  const idsOf = (rows: readonly TableRow[]) => rows.map(({ id }) => id);
  const both = [...(await findings(manager)), ...(await findings(manager, 'page=2'))];
  expect(new Set(idsOf(both)).size).toBe(30);
  const file = await exportFindings({ ...asked(manager, 'page=2'), now });
  expect(await all(file.rows)).toEqual(both);
  const narrowed = await exportFindings({ ...asked(manager, 'q=N1'), now });
  expect(idsOf(await all(narrowed.rows))).toEqual(idsOf(await findings(manager, 'q=N1')));
  const visited = [...(await visits(manager)), ...(await visits(manager, 'page=2'))];
  expect(visited).toHaveLength(27);
  expect(await all((await exportVisits(asked(manager))).rows)).toEqual(visited);
});

it('asks the database as often for many rows as for one', async () => {
  const { first, second, manager } = await twoServices();
  await visitFinding(first, found('One'));
  const ask = () =>
    queriesOf(async () => {
      await findings(manager);
      await visits(manager);
    });
  const forOne = await ask();
  await visitFinding(second, ...many().slice(0, 10));
  await visitFinding(first, found('Two'));
  expect(await ask()).toEqual(forOne);
});

it('is of the own institution; an auditor sees all, and the provider and the finance office are refused', async () => {
  const { manager, caseworker, visitId, finding, service } = await visited();
  const other = await visited();
  const seenBy = async (actor: Actor, query = '') => [
    ...(await visits(actor, query)).map(({ id }) => id),
    ...(await findings(actor, query)).map(({ id }) => id),
  ];
  expect(await seenBy(manager)).toEqual([visitId, finding._id]);
  // Neither by the name of another's service nor by its place.
  await Service.updateOne({ _id: service._id }, { 'providerName.en': 'Solitary' });
  expect(await seenBy(other.manager, 'q=Solitary')).toEqual([]);
  expect(await seenBy(other.manager, 'place=ashgabat')).toEqual([other.visitId, other.finding._id]);
  const { actor: stranger } = await createUser({ roles: ['manager'] });
  expect(await seenBy(stranger)).toEqual([]);
  expect((await listVisits(asked(stranger))).places).toEqual([]);
  const { actor: approver } = await createUser({ roles: ['approver'], home: manager.home });
  expect(await seenBy(approver)).toEqual([visitId, finding._id]);
  const { actor: auditor } = await createUser({ roles: ['auditor'] });
  expect(await seenBy(auditor, 'size=100')).toEqual(
    expect.arrayContaining([visitId, finding._id, other.visitId, other.finding._id]),
  );
  const { actor: finance } = await createUser({ roles: ['finance'], home: manager.home });
  for (const actor of [caseworker, finance])
    for (const work of [listVisits(asked(actor)), exportFindings({ ...asked(actor), now })])
      expect(await refusalOf(work)).toBe('not-permitted');
});
