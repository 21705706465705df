import { SaxesParser } from 'saxes';
import type { StatementRow } from '~/domain/disbursements/bank-statement';
import { DomainError } from '~/domain/shared/errors';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const DEEPEST = 40;

/**
 * The movements of a statement in ISO 20022 camt.053, of any version: one row for each transaction of an entry, or for the
 * entry where the bank tells none. `invalid` for what is no such document; a document type declaration is refused.
 */
export function readCamt(xml: string): StatementRow[] {
  const document = parsed(xml);
  const statements = at(document, 'BkToCstmrStmt').flatMap((message) => at(message, 'Stmt'));
  if (statements.length === 0) throw new DomainError('invalid', 'payments.error.statement', { field: 'statement' });
  const rows = statements.flatMap((statement) => at(statement, 'Ntry')).flatMap(rowsOf);
  return rows.map((row, index) => ({ row: index + 1, ...row }));
}

function rowsOf(entry: Element): Omit<StatementRow, 'row'>[] {
  const transactions = at(entry, 'NtryDtls', 'TxDtls');
  const [first] = transactions;
  if (!first) return [rowOf(entry, entry, true)];
  return transactions.map((transaction) => rowOf(entry, transaction, transactions.length === 1));
}

function rowOf(entry: Element, of: Element, isOnly: boolean): Omit<StatementRow, 'row'> {
  const amount = at(of, 'Amt')[0] ?? at(of, 'AmtDtls', 'TxAmt', 'Amt')[0] ?? (isOnly ? at(entry, 'Amt')[0] : undefined);
  const direction = textAt(of, 'CdtDbtInd') || textAt(entry, 'CdtDbtInd');
  const day = textAt(entry, 'BookgDt', 'Dt') || textAt(entry, 'BookgDt', 'DtTm').slice(0, 10);
  const named = textAt(of, 'Refs', 'EndToEndId');
  return {
    endToEndId: named === 'NOTPROVIDED' ? '' : named,
    amount: amount ? exactAmount(amount.text.trim()) : null,
    currency: amount?.attributes.Ccy ?? '',
    bookedOn: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '',
    reference: (textAt(of, 'Refs', 'AcctSvcrRef') || textAt(entry, 'AcctSvcrRef') || textAt(entry, 'NtryRef')).slice(
      0,
      60,
    ),
    isIncoming: direction !== 'DBIT' || textAt(entry, 'RvslInd') === 'true',
  };
}

/** Minor units of a decimal of ISO 20022: a full stop, at most five places, of which the portal's currencies use two. */
function exactAmount(decimal: string): number | null {
  const match = /^(\d{1,13})(?:\.(\d{1,2})0{0,3})?$/.exec(decimal);
  return match ? Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`) : null;
}

/** The elements that a path leads to. */
function at(element: Element, ...path: string[]): Element[] {
  return path.reduce<Element[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}

const textAt = (element: Element, ...path: string[]): string => at(element, ...path)[0]?.text.trim() ?? '';

/** The document as a tree; the result is its root element. */
function parsed(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const refuse = () => {
    throw new DomainError('invalid', 'payments.error.statement', { field: 'statement' });
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) refuse();
    const element: Element = { name: name.replace(/^.*:/, ''), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}
