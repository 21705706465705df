import type { PreconditionsPage } from '#server/preconditions/get-preconditions';
import { agreementPath } from '~/domain/agreements/places';
import type { PageHandle } from '../page-handle';

type Above = NonNullable<PageHandle<{ page: Pick<PreconditionsPage, 'agreement'> }>['above']>;

/** The pages above those of an agreement's preconditions. */
export const preconditionsAbove = (side: 'organisation' | 'office'): Above => [
  { label: 'agreements.title', href: side === 'office' ? '/office/agreements' : '/agreements' },
  {
    label: ({ data: { page }, text }) => page.agreement.number || text('agreements.page.overview'),
    href: ({ params }) => agreementPath(side, params.agreementId ?? ''),
  },
];

/** The pages above those of one precondition. */
export const preconditionAbove = (side: 'organisation' | 'office'): Above => [
  ...preconditionsAbove(side),
  {
    label: 'preconditions.title',
    href: ({ params }) => `${agreementPath(side, params.agreementId ?? '')}/preconditions`,
  },
];
