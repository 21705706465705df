import { describe, expect, it } from 'vitest';
import { readStatement } from '#server/disbursements/read-statement';
import { closeStatement, getStatement } from '#server/disbursements/statements';
import { takeStatement } from '#server/disbursements/take-statement';
import { decimalOf } from '~/domain/shared/money';
import { acceptedPart, dayIn } from '#tests/factories/agreement';
import { approve, approvedPayment, paymentOf, request } from '#tests/factories/payment';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const entry = (id: string, amount: string, more = '') => `<Ntry>
  <Amt Ccy="USD">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd>${more}<BookgDt><Dt>2026-11-23</Dt></BookgDt>
  <AcctSvcrRef>B-77</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`;
const camt = (entries: string) => `<?xml version="1.0"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>${entries}</Stmt></BkToCstmrStmt></Document>`;
const refusal = (statement: string) => explanationOf(Promise.resolve().then(() => readStatement(statement)));

describe('a bank’s statement', () => {
  it('is read as camt.053: single entries, collected ones, reversals', () => {
    const collected = `<Ntry><Amt Ccy="TMT">3.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><DtTm>2026-11-23T10:00:00Z</DtTm></BookgDt>
      <NtryDtls><TxDtls><Refs><AcctSvcrRef>C-1</AcctSvcrRef><EndToEndId>P-2</EndToEndId></Refs><Amt Ccy="TMT">1.00</Amt></TxDtls>
      <TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="TMT">2.00</Amt></TxAmt></AmtDtls></TxDtls>
      </NtryDtls></Ntry>`;
    const rows = readStatement(camt(entry('P-1', '10.50') + collected + entry('P-3', '1', '<RvslInd>true</RvslInd>')));
    expect(readStatement(camt(entry('P-1', '1.000') + entry('P-1', '1.001'))).map(({ amount }) => amount)).toEqual([
      100,
      null,
    ]);
    expect(rows).toEqual([
      { row: 1, endToEndId: 'P-1', amount: 1_050, currency: 'USD', bookedOn: '2026-11-23', reference: 'B-77', isIncoming: false },
      { row: 2, endToEndId: 'P-2', amount: 100, currency: 'TMT', bookedOn: '2026-11-23', reference: 'C-1', isIncoming: false },
      { row: 3, endToEndId: '', amount: 200, currency: 'TMT', bookedOn: '2026-11-23', reference: '', isIncoming: false },
      { row: 4, endToEndId: 'P-3', amount: 100, currency: 'USD', bookedOn: '2026-11-23', reference: 'B-77', isIncoming: true },
    ]); // prettier-ignore
  });

  it('is read as CSV in any order of columns, and refused where it is neither', async () => {
    const csv =
      'Reference;Amount;Currency;Booked_on;End_to_end_id\r\nB-1;1 000,50;tmt;2026-11-23;P-1\r\nB-2;-5;TMT;23.11.26;P-2\r\n';
    expect(readStatement(csv)).toEqual([
      { row: 1, endToEndId: 'P-1', amount: 100_050, currency: 'TMT', bookedOn: '2026-11-23', reference: 'B-1', isIncoming: false },
      { row: 2, endToEndId: 'P-2', amount: 500, currency: 'TMT', bookedOn: '', reference: 'B-2', isIncoming: true },
    ]); // prettier-ignore
    expect(await refusal('amount,currency\n1,TMT')).toBe('payments.error.columns');
    const bomb = '<!DOCTYPE a [<!ENTITY b "c">]><Document><BkToCstmrStmt><Stmt>&b;</Stmt></BkToCstmrStmt></Document>';
    for (const wrong of ['<html></html>', '<Document><BkToCstmrStmt>', camt(''), bomb, '<a>'.repeat(100)])
      expect(await refusal(wrong)).toBe('payments.error.statement');
  });

  it('records what fits, once, and reports the rest by rows', async () => {
    const running = await approvedPayment();
    const { paymentId, cashier, finance, signatory } = running;
    await acceptedPart(running, 'm2');
    const second = await request(running, { milestone: 'm2' });
    const one = await paymentOf(paymentId);
    const two = await paymentOf(second);
    const line = (of: typeof one, amount = decimalOf(of.amount)) =>
      [of.number, amount, of.amount.currency, dayIn(0), 'B-1'].join(',');
    const head = 'end_to_end_id,amount,currency,booked_on,reference';
    const statement = [
      head,
      line(one),
      line(two),
      `X-1,5,TMT,${dayIn(0)},B-2`,
      line(two, '-1.00'),
      line(two, '1.00'),
    ].join('\n');
    const take = (actor = cashier) => takeStatement({ actor, statement, now: new Date() });
    const outcomes = async (id: string) => (await getStatement(cashier, id)).rows.map(({ outcome }) => outcome);

    const id = await take();
    expect(await outcomes(id)).toEqual(['recorded', 'refused', 'unknown', 'returned', 'differs']);
    expect(await getStatement(cashier, id)).toMatchObject({ mismatches: 3, mayClose: true });
    expect((await paymentOf(paymentId)).state).toBe('paid');
    await approve(finance, second);
    expect(await outcomes(await take(finance))).toEqual(['already', 'refused', 'unknown', 'returned', 'differs']);
    expect(await outcomes(await take())).toEqual(['already', 'recorded', 'unknown', 'returned', 'differs']);

    await Promise.all([1, 2].map(() => closeStatement({ actor: finance, statementId: id, now: new Date() })));
    expect(await getStatement(cashier, id)).toMatchObject({ mayClose: false, closed: { by: finance.userId } });
    expect(await refusalOf(take(signatory))).toBe('not-permitted');
    expect(await refusalOf(getStatement(signatory, id))).toBe('not-found');
  });
});
