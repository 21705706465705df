import { mkdir, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { NO_FILTER } from '~/domain/dashboard/filter';
import { reportedQuarters, type QuarterReport } from '~/domain/dashboard/quarter-report';
import { quarterOf } from '~/domain/indicators/quarters';
import { LOCALES } from '~/domain/shared/locale';
import { getDashboard, shownMonths } from '#server/dashboard/get-dashboard';
import { getQuarterReport } from '#server/dashboard/get-quarter-report';
import { printQuarter } from '#server/dashboard/print-quarter';
import { Finding } from '#server/models/finding';
import { Indicator } from '#server/models/indicator';
import { QualityVisit } from '#server/models/quality-visit';
import type { ServiceRecord } from '#server/models/service';
import { ServiceRequest } from '#server/models/service-request';
import { acceptedPart, dayIn, runningAgreement } from '#tests/factories/agreement';
import { post } from '#tests/factories/ledger';
import { fillRegister, registered } from '#tests/factories/register';
import { refusalOf } from '#tests/factories/refusal';
import { readsPdf, textOf } from '#tests/factories/seen-text';
import { deliveredService, programmeForServices } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
const [running = '', ended = ''] = reportedQuarters(shownMonths(dayIn(0)));
let programmeId = '';
let manager: Actor;
let services: ServiceRecord[] = [];
const act = { by: 'x', name: 'X', at: now };

beforeAll(async () => {
  const agreed = await runningAgreement();
  await acceptedPart(agreed, 'm1', 1_000);
  await post(agreed, { kind: 'paid', amount: 400 });
  manager = agreed.manager;
  const programme = { id: agreed.agreement.programmeId, institutionId: agreed.agreement.institutionId };
  programmeId = programme.id;
  const paidFor = await deliveredService({ programme, record: { agreementId: agreed.agreement._id } });
  const other = await deliveredService({ programme, record: { place: 'mary', opensOn: dayIn(-400) } });
  services = [paidFor.service, other.service];
  await fillRegister(services, 900);
});

const report = (quarter: string, actor = manager) => getQuarterReport({ actor, programmeId, quarter, now });

describe('the report of a quarter', () => {
  it('counts the requests that plain loops count, of the whole and of each service', async () => {
    const all = await ServiceRequest.find({ programmeId }).lean();
    const of = (requests: typeof all) => requests.filter(({ receivedOn }) => quarterOf(receivedOn) === ended).length;
    const { tables } = (await report(ended)).figures;
    expect(of(all)).toBeGreaterThan(20);
    expect(tables.measures.inQuarter).toBe(of(all));
    for (const { id, measures } of tables.services)
      expect(measures.inQuarter).toBe(of(all.filter(({ serviceId }) => serviceId === id)));
  });

  it('is the same for the manager, who sees the register, and for an auditor: nothing small is in it', async () => {
    const programme = await programmeForServices();
    const few = (await deliveredService({ programme })).service;
    await ServiceRequest.insertMany(
      Array.from({ length: 3 }, () => registered(few, { source: 'hotline', received: 3, begun: 1 })),
    );
    const home = { kind: 'institution' as const, id: programme.institutionId };
    const [own, auditor] = [await createUser({ roles: ['manager'], home }), await createUser({ roles: ['auditor'] })];
    const quarter = quarterOf(dayIn(-3));
    const seen = (actor: Actor) => getQuarterReport({ actor, programmeId: programme.id, quarter, now });
    const told = await seen(own.actor);
    expect(told).toEqual(await seen(auditor.actor));
    expect(told.figures.tables.measures).toMatchObject({ requests: null, inQuarter: null, served: null });
    const full = await getDashboard({
      ...{ actor: own.actor, now, parameters: new URLSearchParams({ programme: programme.id }) },
    });
    expect(full.shown?.tables.measures.requests).toBe(3);
  });

  it('has what was paid, found on visits and closed in it', async () => {
    const [service] = services as [ServiceRecord];
    const ids = { serviceId: service._id, programmeId, institutionId: service.institutionId };
    const visit = {
      ...ids,
      kind: 'visit' as const,
      state: 'done' as const,
      plannedOn: dayIn(0),
      visitors: 'Visitor',
      created: act,
    };
    await QualityVisit.create([
      { ...visit, _id: 'v1', doneOn: dayIn(0), version: 1 },
      { ...visit, _id: 'v2', doneOn: dayIn(-200), version: 1 },
    ]);
    const finding = {
      ...ids,
      providerId: 'p',
      severity: 'major' as const,
      text: 'No ramp',
      action: 'Build',
      dueOn: dayIn(9),
    };
    await Finding.create([
      { ...finding, _id: 'v1.1', visitId: 'v1', state: 'open' as const, created: act, version: 1 },
      {
        ...finding,
        _id: 'v2.1',
        visitId: 'v2',
        state: 'closed',
        closed: { ...act, text: '' },
        created: act,
        version: 1,
      },
    ]);
    expect((await report(running)).quality).toEqual({
      visits: 1,
      found: { minor: 0, major: 1, critical: 0 },
      closed: 1,
    });
    expect((await report(running)).paid.map(({ amount }) => amount)).toEqual([400]);
    expect((await report(ended)).paid.map(({ amount }) => amount)).toEqual([]);
  });

  it('says where the indicators of each service stand', async () => {
    const service = services[1] as ServiceRecord;
    const words = { en: 'Places', ru: 'Места', tk: 'Ýerler' };
    const plan = {
      serviceId: service._id,
      programmeId,
      institutionId: service.institutionId,
      name: words,
      unit: words,
    };
    const value = (at: number) => ({
      period: ended,
      value: at,
      evidence: '',
      split: [],
      state: 'approved',
      reported: act,
    });
    const one = (key: string, values: object[]) => ({
      ...{ ...plan, _id: `${service._id}.${key}`, key, baseline: 0, target: 10, derived: null, disaggregations: [] },
      ...{ values, version: 1 },
    });
    await Indicator.create([one('i1', [value(10)]), one('i2', [value(0)]), one('i3', [])]);
    expect((await report(ended)).indicators).toEqual([
      { serviceId: service._id, lights: { 'on-plan': 1, near: 0, behind: 1, missing: 1 } },
    ]);
  });

  it.each(LOCALES)('is a PDF with its words and figures in %s, the same bytes for the same figures', async (locale) => {
    const told: QuarterReport = await report(ended);
    const bytes = await printQuarter(told, locale);
    expect(await printQuarter(told, locale)).toEqual(bytes);
    await mkdir('.cache/screenshots', { recursive: true });
    if (process.env.SCREENSHOTS) await writeFile(`.cache/screenshots/quarter-${locale}.pdf`, bytes);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    if (!readsPdf) return;
    const words = textOf(bytes).replace(/\s+/g, ' ');
    expect(words).toContain({ en: 'Quarterly report', ru: 'Квартальный отчёт', tk: 'Çärýeklik hasabat' }[locale]);
    expect(words).toContain(told.programme.name[locale]);
    expect(words).toContain(String(told.figures.tables.measures.inQuarter));
  });

  it('is of no quarter that the dashboard does not show whole, and of nobody else’s programme', async () => {
    expect(await refusalOf(report('2019-Q1'))).toBe('not-found');
    expect(await refusalOf(report('nonsense'))).toBe('not-found');
    const { actor: stranger } = await createUser({ roles: ['manager'] });
    expect(await refusalOf(report(ended, stranger))).toBe('not-found');
  });

  it('leaves the dashboard itself unfiltered: the whole programme is told', async () => {
    expect((await report(ended)).figures).toMatchObject({ filter: NO_FILTER, isFull: false });
  });
});

it('offers the running quarter and those that ended within the months shown, the newest first', () => {
  const months = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
  expect(reportedQuarters(months)).toEqual(['2026-Q2', '2026-Q1']);
});
