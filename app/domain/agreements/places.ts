import type { MessageKey } from '../shared/message-key';

/** The pages of an agreement in the order of its navigation; `path` is below the agreement's own. */
export const AGREEMENT_PAGES = [
  { path: '', label: 'agreements.page.overview' },
  { path: '/preconditions', label: 'agreements.page.preconditions' },
  { path: '/milestones', label: 'agreements.page.milestones' },
  { path: '/expenditure', label: 'agreements.page.expenditure' },
  { path: '/payments', label: 'agreements.page.payments' },
  { path: '/amendments', label: 'agreements.page.amendments' },
] as const satisfies readonly { path: string; label: MessageKey }[];

/** Where an agreement is: an organisation's own, or in the office of its institution. */
export const agreementPath = (side: 'organisation' | 'office', agreementId: string): string =>
  side === 'office' ? `/office/agreements/${agreementId}` : `/agreements/${agreementId}`;
