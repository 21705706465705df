import { agreementPath } from '~/domain/agreements/places';
import type { PageHandle } from '../page-handle';

type Above = NonNullable<PageHandle<{ agreement: { number: string | null } }>['above']>;

const aboveOf = (side: 'organisation' | 'office'): Above => [
  { label: 'agreements.title', href: side === 'office' ? '/office/agreements' : '/agreements' },
  {
    label: ({ data: { agreement }, text }) => agreement.number ?? text('agreementPages.one.draft'),
    href: ({ params }) => agreementPath(side, params.agreementId ?? ''),
  },
];

/** The pages above those of one agreement. */
export const OWN_AGREEMENT_ABOVE = aboveOf('organisation');
export const OFFICE_AGREEMENT_ABOVE = aboveOf('office');
