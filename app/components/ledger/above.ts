import type { PageHandle } from '../page-handle';

/** The pages above those of a programme's ledger. */
export const LEDGER_ABOVE: NonNullable<PageHandle['above']> = [{ label: 'ledger.title', href: '/office/ledger' }];

/** The pages above those below a programme's ledger. */
export const LEDGER_PART_ABOVE: NonNullable<PageHandle['above']> = [
  ...LEDGER_ABOVE,
  { label: 'ledger.column.programme', href: ({ params }) => `/office/ledger/${params.programmeId}` },
];
