import { agreementPath } from '~/domain/agreements/places';
import type { PageHandle } from '../page-handle';

type Above = NonNullable<PageHandle<unknown>['above']>;
type Side = 'organisation' | 'office';

/** The pages above the budget of an agreement beside what was spent. */
export const expenditureAbove = (side: Side): Above => [
  { label: 'agreements.title', href: side === 'office' ? '/office/agreements' : '/agreements' },
  { label: 'agreements.page.overview', href: ({ params }) => agreementPath(side, params.agreementId ?? '') },
];

/** The pages above the costs of one report. */
export const costsAbove = (side: Side): Above => [
  ...expenditureAbove(side),
  {
    label: 'agreements.page.expenditure',
    href: ({ params }) => `${agreementPath(side, params.agreementId ?? '')}/expenditure`,
  },
];

/** Where the costs of a milestone's report are. */
export const costsPath = (side: Side, agreementId: string | undefined, key: string | undefined): string =>
  `${agreementPath(side, agreementId ?? '')}/milestones/${key}/expenditure`;

/** The pages above those that act on the costs of one report. */
export const costAbove = (side: Side): Above => [
  ...costsAbove(side),
  { label: 'expenditure.costs.title', href: ({ params }) => costsPath(side, params.agreementId, params.key) },
];
