import { ACCOUNT_LABELS, ENTRY_KIND_LABELS } from '~/domain/disbursements/entries-table';
import { LEDGER_ACCOUNTS } from '~/domain/disbursements/entry-kinds';
import type { Statement, StatementAgreement, StatementPosition } from '~/domain/disbursements/statement';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { Currency } from '~/domain/shared/money';
import { formatDateTime, formatMoney, formatMonth, formatNumber } from '~/locales/formats';
import { facts, heading, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';
import { table } from '../layout/table';

export interface PrintedStatement {
  statement: Statement;
  institution: Localized;
  head: { lines: string[]; logo: string | null };
  /** When an open month was printed; a closed one speaks of its closing. */
  at: Date;
}

/** The statement of a month as a PDF in one language; the same values make the same bytes. */
export function ledgerStatementDocument(printed: PrintedStatement, locale: Locale): Promise<Buffer> {
  const { statement, institution, head } = printed;
  const { programme, month, sha256, closed } = statement;
  const at = closed?.at ?? printed.at;
  const name = formatMonth(locale, month);
  const sheet = openSheet({ locale, title: `${programme.code}: ${name}`, at });
  const { text } = sheet;
  letterhead(sheet, saidIn(sheet, institution), head.lines.length > 0 || head.logo ? head : undefined);
  paragraphs(sheet, { text: text('ledger.month.of', { code: programme.code }) }, { quiet: true });
  heading(sheet, 1, { text: text('ledger.month.title', { month: name }) });
  if (!closed) paragraphs(sheet, { text: text('ledger.month.provisional') }, { bold: true });
  const instant = formatDateTime(locale, at);
  facts(sheet, [
    { label: text('ledger.column.programme'), value: saidIn(sheet, programme.name) },
    {
      label: text('ledger.column.state'),
      value: {
        text: closed
          ? `${text('ledger.month.closedBy', { name: closed.name })} ${instant}`
          : `${text('ledger.month.open')}, ${instant}`,
      },
    },
    { label: text('ledger.column.entries'), value: { text: formatNumber(locale, statement.entries) } },
    { label: text('ledger.month.sha256'), value: { text: inHalves(sha256) } },
  ]);
  for (const position of statement.positions) positionPart(sheet, position);
  agreementsPart(sheet, statement.agreements);
  footers(sheet, [`${programme.code}, ${name}`, `SHA-256 ${sha256}`]);
  return closeSheet(sheet);
}

const inHalves = (sha256: string) => `${sha256.slice(0, 32)}\n${sha256.slice(32)}`;

function positionPart(sheet: Sheet, { sourceName, currency, opening, closing, movements }: StatementPosition): void {
  const { text, locale } = sheet;
  const money = moneyIn(locale, currency);
  heading(sheet, 2, { text: text('ledger.month.sum', { source: inLanguage(sourceName, locale), currency }) });
  table(sheet, {
    columns: [
      { title: text('ledger.column.account'), share: 0.34 },
      ...(['opening', 'change', 'closing'] as const).map((column) => ({
        title: text(`ledger.column.${column}`),
        share: 0.22,
        numeric: true,
      })),
    ],
    rows: LEDGER_ACCOUNTS.map((account) => [
      text(ACCOUNT_LABELS[account]),
      money(opening[account]),
      money(closing[account] - opening[account]),
      money(closing[account]),
    ]),
  });
  heading(sheet, 3, { text: text('ledger.month.movements') });
  if (movements.length === 0) return paragraphs(sheet, { text: text('ledger.month.movements.none') });
  table(sheet, {
    columns: [
      { title: text('ledger.column.kind'), share: 0.56 },
      { title: text('ledger.column.entries'), share: 0.16, numeric: true },
      { title: text('ledger.column.amount'), share: 0.28, numeric: true },
    ],
    rows: movements.map(({ kind, entries, amount }) => [
      text(ENTRY_KIND_LABELS[kind]),
      formatNumber(locale, entries),
      money(amount),
    ]),
  });
}

function agreementsPart(sheet: Sheet, agreements: readonly StatementAgreement[]): void {
  const { text, locale } = sheet;
  heading(sheet, 2, { text: text('ledger.byAgreement') });
  if (agreements.length === 0) return paragraphs(sheet, { text: text('ledger.byCall.none') });
  const titles = ['accepted', 'paidInMonth', 'committedRest', 'payableRest', 'paidInAll'] as const;
  table(sheet, {
    columns: [
      { title: text('ledger.column.agreement'), share: 0.2 },
      ...titles.map((title) => ({ title: text(`ledger.column.${title}`), share: 0.16, numeric: true })),
    ],
    rows: agreements.map(({ number, organisation, currency, accepted, paid, closing }) => {
      const money = moneyIn(locale, currency);
      const amounts = [accepted, paid, closing.committed, closing.payable, closing.paid];
      return [`${number}\n${organisation}`, ...amounts.map(money)];
    }),
  });
}

const moneyIn = (locale: Locale, currency: Currency) => (amount: number) => formatMoney(locale, { amount, currency });
