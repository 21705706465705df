import { caseAbove } from './case-above';

/** The pages above those on which something is done with a case. */
export const CASE_FORM_ABOVE: ReturnType<typeof caseAbove> = [
  ...caseAbove('provider'),
  {
    label: 'register.case',
    href: ({ params }) => `/services/${params.serviceId ?? ''}/requests/${params.requestId ?? ''}`,
  },
];
