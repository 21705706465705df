import { expect, it } from 'vitest';
import { LedgerMonth } from '#server/models/ledger-month';
import * as entriesCsv from '~/routes/office.ledger.$programmeId.entries[.]csv';
import * as entriesXlsx from '~/routes/office.ledger.$programmeId.entries[.]xlsx';
import * as entriesPage from '~/routes/office.ledger.$programmeId.entries._index';
import * as programme from '~/routes/office.ledger.$programmeId._index';
import * as closing from '~/routes/office.ledger.$programmeId.months.$month.closing';
import * as month from '~/routes/office.ledger.$programmeId.months.$month._index';
import * as pdf from '~/routes/office.ledger.$programmeId.months.$month[.]pdf';
import * as xlsx from '~/routes/office.ledger.$programmeId.months.$month[.]xlsx';
import * as ledgers from '~/routes/office.ledger._index';
import { acceptedPart, dayIn, runningAgreement } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { bookedEarlier, post } from '#tests/factories/ledger';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

async function ledgerOf() {
  const running = await runningAgreement();
  await acceptedPart(running, 'm1', 1_000);
  const last = dayIn(-40).slice(0, 7);
  await bookedEarlier(running.agreement._id, `${last}-15`);
  await post(running, { kind: 'paid', amount: 400 });
  const { programmeId } = running.agreement;
  const { cookie } = await signIn({ id: running.finance.userId });
  const at = (path: string, form?: Record<string, string>, who = cookie) =>
    routeArgs(`/office/ledger${path}`, {
      cookie: who,
      params: { programmeId, month: last },
      ...(form ? { form } : {}),
    });
  return { ...running, programmeId, last, at };
}

it('shows where the money is, by source, call, month and entry', async () => {
  const { at, programmeId, agreement, last, manager } = await ledgerOf();
  const total = agreement.content.amount.amount;
  const own = (await ledgers.loader(at(''))).ledgers.filter(({ id }) => id === programmeId);
  const balances = { source: -total, committed: total - 1_000, payable: 600, paid: 400, claimed: 0 };
  expect(own).toMatchObject([{ positions: expect.arrayContaining([expect.objectContaining({ balances })]) as object }]);
  const page = await programme.loader(at(`/${programmeId}`));
  expect(page).toMatchObject({ calls: [{ callId: agreement.callId, balances }], toClose: last });
  expect(page.months.map(({ closed }) => closed)).toEqual(page.months.map(() => null));
  const { cookie } = await signIn({ id: manager.userId });
  expect(await programme.loader(at(`/${programmeId}`, undefined, cookie))).toMatchObject({ toClose: null });

  const path = `/${programmeId}/entries`;
  const list = async (query: string) =>
    (await entriesPage.loader(at(path + query))).rows.map(({ cells }) => cells.kind);
  expect(await list('')).toEqual(['paid', expect.anything(), expect.anything()]);
  expect(await list('?kind=payable')).toEqual(['payable']);
  expect(await list(`?bookedOn.to=${last}-15`)).toHaveLength(2);
  expect(await list(`?bookedOn.from=${last}-16`)).toEqual(['paid']);
  expect(await list(`?q=${encodeURIComponent(agreement.number ?? '')}`)).toHaveLength(3);
  expect(await list('?q=nobody')).toEqual([]);
  const csv = await (await entriesCsv.loader(at(`${path}.csv?kind=payable`))).text();
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  expect(csv).toContain(`,10,${agreement.content.amount.currency},`);
  const book = await entriesXlsx.loader(at(`${path}.xlsx`));
  expect(
    Buffer.from(await book.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

it('makes the statement of a month and closes it once, as it was seen', async () => {
  const { at, programmeId, last, agreement, finance } = await ledgerOf();
  const path = `/${programmeId}/months/${last}`;
  const shown = await month.loader(at(path));
  const total = agreement.content.amount.amount;
  expect(shown.statement).toMatchObject({
    entries: 2,
    closed: null,
    positions: [
      {
        opening: { source: 0, payable: 0 },
        closing: { source: -total, committed: total - 1_000, payable: 1_000, paid: 0 },
        movements: expect.arrayContaining([
          { kind: 'commitment', entries: 1, amount: total },
          { kind: 'payable', entries: 1, amount: 1_000 },
        ]) as object,
      },
    ],
    agreements: [{ number: agreement.number, accepted: 1_000, paid: 0, closing: { payable: 1_000 } }],
  });
  for (const language of ['en', 'ru', 'tk']) {
    const answer = await pdf.loader(at(`${path}.pdf?language=${language}`));
    expect(answer.headers.get('Content-Type')).toBe('application/pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }
  const book = await xlsx.loader(at(`${path}.xlsx`));
  expect(
    Buffer.from(await book.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  const asked = await callRoute(closing.loader, at(`${path}/closing`));
  const { sha256 } = (asked.data as { statement: { sha256: string } }).statement;
  expect(asked.data).toMatchObject({ mayClose: true });
  const refused = await callRoute(closing.action, at(`${path}/closing`, { seen: '0'.repeat(64) }));
  expect(refused).toMatchObject({ status: 409 });
  for (let times = 0; times < 2; times += 1) {
    const closed = await callRoute(closing.action, at(`${path}/closing`, { seen: sha256 }));
    expect(closed.location).toBe(`/office/ledger${path}`);
  }
  expect(await LedgerMonth.find({ programmeId }).lean()).toMatchObject([{ sha256, closed: { by: finance.userId } }]);
  expect((await month.loader(at(path))).statement).toMatchObject({ sha256, closed: { name: finance.name } });
  expect((await callRoute(closing.loader, at(`${path}/closing`))).data).toMatchObject({ mayClose: false });
  const bytes = async () => Buffer.from(await (await pdf.loader(at(`${path}.pdf`))).arrayBuffer());
  expect((await bytes()).equals(await bytes())).toBe(true);
});

it('is nobody else’s', async () => {
  const { at, programmeId, last, representative } = await ledgerOf();
  const other = await ledgerOf();
  for (const { userId, status } of [
    { userId: representative.userId, status: 403 },
    { userId: other.finance.userId, status: 404 },
  ]) {
    const { cookie } = await signIn({ id: userId });
    const addresses = [
      [programme.loader, `/${programmeId}`],
      [entriesPage.loader, `/${programmeId}/entries`],
      [entriesCsv.loader, `/${programmeId}/entries.csv`],
      [month.loader, `/${programmeId}/months/${last}`],
      [pdf.loader, `/${programmeId}/months/${last}.pdf`],
      [xlsx.loader, `/${programmeId}/months/${last}.xlsx`],
      [closing.loader, `/${programmeId}/months/${last}/closing`],
    ] as const;
    for (const [loader, path] of addresses) {
      expect([path, (await callRoute(loader, at(path, undefined, cookie))).status]).toEqual([path, status]);
    }
  }
});
