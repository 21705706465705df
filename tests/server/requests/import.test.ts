import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ImportFault } from '~/domain/requests/imported';
import * as importing from '~/routes/services.$serviceId.requests.import';
import * as template from '~/routes/services.$serviceId.requests.template[.]csv';
import * as workbook from '~/routes/services.$serviceId.requests.template[.]xlsx';
import { AuditEvent } from '#server/models/audit-event';
import { Service } from '#server/models/service';
import { ServiceRequest } from '#server/models/service-request';
import { importRequests } from '#server/requests/import-requests';
import { recordRequest } from '#server/requests/record-request';
import { dayIn } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService, requestEntry, type DeliveredService } from '#tests/factories/service';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const now = new Date();
const day = dayIn(-3);
const dotted = `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;

const GOOD = [
  [day, 'ashgabat', 'hotline', '75+', 'female', 'no', '1, 2', 'Lives on the third floor'],
  [dotted, 'Ashgabat, Kopetdag etrap', 'Горячая линия', '60–74', 'Мужской', 'Неизвестно', 'все', ''],
  [day, 'ashgabat', 'health', '30-59', 'male', 'yes', '', ''],
];
const numbered = (rows: readonly string[][]) => rows.map((cells, at) => ({ row: at + 2, cells }));

const send = ({ service, caseworker }: Pick<DeliveredService, 'service' | 'caseworker'>, rows: readonly string[][]) =>
  importRequests({ actor: caseworker, serviceId: service._id, rows: numbered(rows), now });
const inRegister = ({ service }: DeliveredService) =>
  ServiceRequest.find({ serviceId: service._id }).sort({ caseCode: 1 }).lean();

describe('a list of requests', () => {
  it('is taken in by the names of any language, in its order, with one event', async () => {
    const delivered = await deliveredService();
    expect(await send(delivered, GOOD)).toEqual({ faults: [], added: 3, there: 0 });
    const { code } = delivered.service;
    expect(await inRegister(delivered)).toMatchObject([
      { caseCode: `${code}-0001`, met: ['c1', 'c2'], meetsAll: true, state: 'received', note: GOOD[0]?.[7] },
      {
        receivedOn: day,
        place: 'ashgabat-kopetdag',
        source: 'hotline',
        ageGroup: '60-74',
        sex: 'male',
        meetsAll: true,
      },
      { caseCode: `${code}-0003`, disability: 'yes', met: [], meetsAll: false, criteriaVersion: 1 },
    ]);
    const events = await AuditEvent.find({ action: 'requests.imported' }).lean();
    expect(events).toMatchObject([{ subject: { id: delivered.service._id }, details: { added: 3, there: 0 } }]);
    const { actor, serviceId } = { actor: delivered.caseworker, serviceId: delivered.service._id };
    const next = await recordRequest({ actor, serviceId, id: crypto.randomUUID(), entry: requestEntry(), now });
    expect(next.caseCode).toBe(`${code}-0004`);
  });

  it('is told row by row what is wrong with it, and nothing of it is recorded', async () => {
    const delivered = await deliveredService();
    const [good = []] = GOOD;
    const but = (at: number, cell: string) => good.map((one, index) => (index === at ? cell : one));
    const bad = [
      good,
      but(0, dayIn(1)),
      but(0, 'March'),
      but(0, dayIn(-300)),
      but(1, 'Paris'),
      but(2, 'a neighbour'),
      but(3, '80'),
      but(4, ''),
      but(5, 'perhaps'),
      but(6, '1, 3'),
      but(7, 'Call +993 65 12 34 56'),
      but(7, 'x'.repeat(2_001)),
    ];
    const { faults, added } = await send(delivered, bad);
    expect(added).toBe(0);
    expect(faults.map(({ row, column, key }: ImportFault) => [row, column, key])).toEqual([
      [3, 'receivedOn', 'register.error.future'],
      [4, 'receivedOn', 'form.error.date'],
      [5, 'receivedOn', 'register.error.before'],
      [6, 'place', 'register.error.place'],
      [7, 'source', 'register.error.source'],
      [8, 'ageGroup', 'register.error.age'],
      [9, 'sex', 'register.error.sex'],
      [10, 'disability', 'register.error.disability'],
      [11, 'met', 'registerImport.error.met'],
      [12, 'note', 'personal.refused.phone'],
      [13, 'note', 'form.error.tooLong'],
    ]);
    expect(await inRegister(delivered)).toEqual([]);
    expect(await Service.findById(delivered.service._id).lean()).toMatchObject({ lastCase: 0 });
  });

  it('is not doubled when it is sent again, also at once; a list that has grown adds what is new', async () => {
    const delivered = await deliveredService();
    const twins = [...GOOD, ...GOOD.slice(0, 1)];
    const both = await Promise.allSettled([send(delivered, twins), send(delivered, twins)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await inRegister(delivered)).toHaveLength(4);
    expect(await explanationOf(send(delivered, twins))).toBe('registerImport.error.again');
    const grown = [...twins, [day, 'ashgabat', 'self', '18-29', 'male', 'no', 'all', '']];
    expect(await send(delivered, grown)).toMatchObject({ added: 1, there: 4 });
    expect(await inRegister(delivered)).toHaveLength(5);
  });

  it('is nobody else’s to send, and neither empty nor endless', async () => {
    const delivered = await deliveredService();
    const other = await deliveredService();
    const { service, manager } = delivered;
    expect(await refusalOf(send({ service, caseworker: other.caseworker }, GOOD))).toBe('not-found');
    expect(await refusalOf(send({ service, caseworker: manager }, GOOD))).toBe('not-found');
    expect(await explanationOf(send(delivered, []))).toBe('registerImport.error.noRows');
    const endless = Array.from({ length: 10_001 }, () => GOOD[0] ?? []);
    expect(await explanationOf(send(delivered, endless))).toBe('registerImport.error.many');
    await Service.updateOne({ _id: service._id }, { $set: { state: 'ended' } });
    expect((await send(delivered, GOOD)).faults).toMatchObject([{ key: 'register.error.closed' }, {}, {}]);
  });
});

describe('the page of lists', () => {
  it('takes a workbook that began as the empty list, and says what is wrong with another', async () => {
    const delivered = await deliveredService();
    const { service, caseworker } = delivered;
    const { cookie } = await signIn({ id: caseworker.userId });
    const params = { serviceId: service._id };
    const home = `/services/${service._id}/requests`;
    const args = routeArgs(`${home}/import`, { cookie, params });
    expect(await importing.loader(args)).toMatchObject({ criteria: [{ key: 'c1' }, {}] });
    const headings = await ((await template.loader(args)) as Response).text();
    expect(headings).toContain('Received on,');

    const book = new excel.Workbook();
    await book.xlsx.load(await ((await workbook.loader(args)) as Response).arrayBuffer());
    const [sheet] = book.worksheets;
    sheet?.addRow([new Date(`${day}T00:00:00Z`), 'ashgabat', 'Hotline', '75+', 'Female', 'no', 1, '']);
    const bytes = await book.xlsx.writeBuffer();
    const post = (fill: (form: FormData) => void) => {
      const form = new FormData();
      fill(form);
      const request = new Request(args.request.url, { method: 'POST', headers: { Cookie: cookie }, body: form });
      return callRoute(importing.action, { ...args, request });
    };
    const taken = await post((form) => form.set('file', new File([bytes], 'list.xlsx')));
    expect(taken.location).toBe(home);
    expect(await inRegister(delivered)).toMatchObject([{ receivedOn: day, source: 'hotline', met: ['c1'] }]);
    const again = await post((form) => form.set('file', new File([bytes], 'list.xlsx')));
    expect(again).toMatchObject({ status: 409, data: { errors: { text: { key: 'registerImport.error.again' } } } });
    const pasted = `${headings.trim()}\r\n${day},ashgabat,hotline,75+,female,no,9,`;
    expect(await post((form) => form.set('text', pasted))).toMatchObject({
      status: 400,
      data: { faults: [{ row: 2, column: 'met' }], values: { text: pasted } },
    });
    const broken = await post((form) => form.set('file', new File([new Uint8Array([0x50, 0x4b, 1])], 'x.xlsx')));
    expect(broken).toMatchObject({ data: { errors: { file: { key: 'registerImport.error.file' } } } });
  });
});
