import { isIban } from '~/domain/organisations/bank-account';
import { decimalOf, sumMoney, type Currency, type Money } from '~/domain/shared/money';
import { xmlText } from '#server/exports/xml';

/** An account as an order names it. */
export interface OrderAccount {
  holder: string;
  bank: string;
  /** Empty where it is not known. */
  bic: string;
  number: string;
}

export interface OrderLine {
  /** The payment's number: the bank's statement names it again. */
  endToEndId: string;
  amount: Money;
  to: OrderAccount;
  /** What the organisation reads in its own statement. */
  purpose: string;
}

/** What goes to the bank in one file. */
export interface BankOrder {
  number: string;
  madeAt: Date;
  /** The day on which the bank is to pay, `2026-11-23`. */
  executeOn: string;
  currency: Currency;
  from: OrderAccount;
  lines: readonly OrderLine[];
}

type Node = [name: string, content: string | readonly Node[], attributes?: string];

/**
 * An order as a customer credit transfer initiation (ISO 20022 pain.001.001.09): one instruction with one transaction for
 * each payment; charges are the debtor's, so that the organisation receives what was accepted. Accounts that are no IBAN go
 * by the bank's own number.
 */
export function pain001(order: BankOrder): string {
  const { number, madeAt, executeOn, currency, from, lines } = order;
  const count = String(lines.length);
  const sum = decimalOf(
    sumMoney(
      currency,
      lines.map(({ amount }) => amount),
    ),
  );
  const document: Node = [
    'Document',
    [
      [
        'CstmrCdtTrfInitn',
        [
          [
            'GrpHdr',
            [
              ['MsgId', number],
              ['CreDtTm', madeAt.toISOString()],
              ['NbOfTxs', count],
              ['CtrlSum', sum],
              ['InitgPty', [['Nm', from.holder.slice(0, 140)]]],
            ],
          ],
          [
            'PmtInf',
            [
              ['PmtInfId', number],
              ['PmtMtd', 'TRF'],
              ['NbOfTxs', count],
              ['CtrlSum', sum],
              ['ReqdExctnDt', [['Dt', executeOn]]],
              ['Dbtr', [['Nm', from.holder.slice(0, 140)]]],
              ['DbtrAcct', [idOf(from), ['Ccy', currency]]],
              ['DbtrAgt', [institutionOf(from)]],
              ['ChrgBr', 'DEBT'],
              ...lines.map(transaction),
            ],
          ],
        ],
      ],
    ],
    ' xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(document, '')}`;
}

const transaction = ({ endToEndId, amount, to, purpose }: OrderLine): Node => [
  'CdtTrfTxInf',
  [
    ['PmtId', [['EndToEndId', endToEndId]]],
    ['Amt', [['InstdAmt', decimalOf(amount), ` Ccy="${amount.currency}"`]]],
    ['CdtrAgt', [institutionOf(to)]],
    ['Cdtr', [['Nm', to.holder.slice(0, 140)]]],
    ['CdtrAcct', [idOf(to)]],
    ['RmtInf', [['Ustrd', purpose.slice(0, 140)]]],
  ],
];

const idOf = ({ number }: OrderAccount): Node => [
  'Id',
  /^[A-Z]{2}\d{2}/.test(number) && isIban(number) ? [['IBAN', number]] : [['Othr', [['Id', number]]]],
];

const institutionOf = ({ bic, bank }: OrderAccount): Node => [
  'FinInstnId',
  [...(bic ? [['BICFI', bic] as Node] : []), ['Nm', bank.slice(0, 140)]],
];

function written([name, content, attributes = '']: Node, indent: string): string {
  if (typeof content === 'string') return `${indent}<${name}${attributes}>${xmlText(content)}</${name}>\n`;
  const inside = content.map((node) => written(node, `${indent}  `)).join('');
  return `${indent}<${name}${attributes}>\n${inside}${indent}</${name}>\n`;
}
