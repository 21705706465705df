import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendEvent } from '#server/audit/append-event';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { OutboxMessage } from '#server/models/outbox-message';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';
import type { Role } from '~/domain/accounts/roles';
import { loader as accountsCsv } from '~/routes/accounts[.]csv';
import { loader as accountsXlsx } from '~/routes/accounts[.]xlsx';
import { loader as auditCsv } from '~/routes/audit[.]csv';
import { loader as auditXlsx } from '~/routes/audit[.]xlsx';
import { loader as outboxCsv } from '~/routes/outbox[.]csv';
import { loader as outboxXlsx } from '~/routes/outbox[.]xlsx';

useDatabase();

const FORMULA = '=HYPERLINK("https://elsewhere.example";"x")';
const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const GENERATED = 510;

const cookies = new Map<Role, string>();

/** Every list gets more rows than a read of the database brings at once, one with a formula where people's words go. */
beforeAll(async () => {
  for (const role of ['administrator', 'auditor', 'representative'] as const) {
    cookies.set(role, (await signIn(await createUser({ roles: [role] }))).cookie);
  }
  const evil = await createUser({ name: FORMULA, email: 'evil@example.org', home: null });
  const now = new Date('2027-01-10T12:00:00Z');
  const subject = { kind: 'user' as const, id: evil.id };
  for (let index = 0; index < GENERATED; index += 1) {
    const actor = { userId: evil.id, roles: [] };
    await appendEvent({ actor, action: 'accounts.signed-in', subject, details: { index }, now });
  }
  const to = { email: '=cmd@example.org', locale: 'en' as const };
  await enqueueMail({ to, template: 'password-changed', props: { name: 'x' }, now });
  const mail = await OutboxMessage.findOne().orFail().lean();
  await OutboxMessage.insertMany(
    Array.from({ length: GENERATED }, (_, index) => ({ ...mail, _id: `generated-${index}`, state: 'sent' })),
  );
});

const LISTS = [
  {
    name: 'accounts',
    csv: accountsCsv,
    xlsx: accountsXlsx,
    role: 'administrator',
    others: ['representative'],
    cell: FORMULA,
  },
  {
    name: 'audit',
    csv: auditCsv,
    xlsx: auditXlsx,
    role: 'auditor',
    others: ['administrator', 'representative'],
    cell: FORMULA,
  },
  {
    name: 'outbox',
    csv: outboxCsv,
    xlsx: outboxXlsx,
    role: 'administrator',
    others: ['auditor', 'representative'],
    cell: '=•••@example.org',
  },
] as const;

type Loader = (typeof LISTS)[number]['csv'];

async function fileOf(load: Loader, path: string, role: Role): Promise<Response> {
  return load(routeArgs(path, { cookie: cookies.get(role) ?? '' }));
}

async function linesOf(response: Response): Promise<string[][]> {
  const bytes = new TextDecoder().decode(await response.arrayBuffer());
  return Papa.parse<string[]>(bytes, { skipEmptyLines: true }).data;
}

describe.each(LISTS)('the list of $name as a file', ({ name, csv, xlsx, role, others, cell }) => {
  it('leaves as CSV, all of it, with no formula in it', async () => {
    const response = await fileOf(csv, `/${name}.csv`, role);
    expect(response.headers.get('Content-Type')).toBe(CSV);
    expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}.csv"`);
    expect(response.headers.get('Cache-Control')).toBe('private, no-store');
    const [, ...rows] = await linesOf(response);
    if (name !== 'accounts') expect(rows.length).toBeGreaterThanOrEqual(GENERATED);
    const cells = rows.flat();
    expect(cells).toContain(`'${cell}`);
    expect(cells.filter((value) => /^[=+@\t\r]/.test(value))).toEqual([]);
  });

  it('leaves as a workbook with the same rows, in which no cell is a formula', async () => {
    const response = await fileOf(xlsx, `/${name}.xlsx`, role);
    expect(response.headers.get('Content-Type')).toBe(XLSX);
    expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}.xlsx"`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const sheet = workbook.worksheets[0];
    const rows = (await linesOf(await fileOf(csv, `/${name}.csv`, role))).length;
    expect(sheet?.rowCount).toBe(rows);
    const found: string[] = [];
    sheet?.eachRow((row) =>
      row.eachCell((one) => {
        if (one.type === ExcelJS.ValueType.Formula) throw new Error(`A formula: ${one.formula}`);
        if (one.value === cell) found.push(one.address);
      }),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it('is narrowed as the page is', async () => {
    const nothing = await linesOf(await fileOf(csv, `/${name}.csv?from=2099-01-01&q=nobody-has-this`, role));
    const all = await linesOf(await fileOf(csv, `/${name}.csv`, role));
    expect(nothing[0]).toEqual(all[0]);
    if (name !== 'outbox') expect(nothing).toHaveLength(1);
  });

  it('is for nobody else, and for nobody signed out', async () => {
    for (const [load, path] of [
      [csv, `/${name}.csv`],
      [xlsx, `/${name}.xlsx`],
    ] as const) {
      for (const one of others) {
        const refused = await callRoute(load, routeArgs(path, { cookie: cookies.get(one) ?? '' }));
        expect([path, one, refused.status]).toEqual([path, one, 403]);
      }
      const signedOut = await callRoute(load, routeArgs(path));
      expect([signedOut.status, signedOut.location]).toEqual([303, `/sign-in?returnTo=${encodeURIComponent(path)}`]);
    }
  });
});

it('the outbox leaves by state, with masked addresses and without content', async () => {
  const rows = await linesOf(await fileOf(outboxCsv, '/outbox.csv?state=waiting', 'administrator'));
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain('cmd@');
});
