import type { PageHandle } from '../page-handle';

type Above = NonNullable<PageHandle<unknown>['above']>;

/** The pages above those of an agreement's milestones. */
export const milestonesAbove = (side: 'organisation' | 'office'): Above => {
  const home = side === 'office' ? '/office/agreements' : '/agreements';
  return [
    { label: 'agreements.title', href: home },
    { label: 'agreements.page.overview', href: ({ params }) => `${home}/${params.agreementId}` },
  ];
};

/** The pages above those of one milestone. */
export const milestoneAbove = (side: 'organisation' | 'office'): Above => {
  const home = side === 'office' ? '/office/agreements' : '/agreements';
  return [
    ...milestonesAbove(side),
    { label: 'agreements.page.milestones', href: ({ params }) => `${home}/${params.agreementId}/milestones` },
  ];
};

const to = (side: 'organisation' | 'office', params: Record<string, string | undefined>) =>
  `/${side === 'office' ? 'office/' : ''}agreements/${params.agreementId}/milestones/${params.key}`;

/** The pages above those that change one milestone. */
export const actAbove: Above = [
  ...milestoneAbove('office'),
  { label: 'milestones.one', href: ({ params }) => to('office', params) },
];

/** The pages above the report that is being written. */
export const reportAbove: Above = [
  ...milestoneAbove('organisation'),
  { label: 'milestones.one', href: ({ params }) => to('organisation', params) },
];
