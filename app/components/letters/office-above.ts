import type { PageHandle } from '../page-handle';

type Above = NonNullable<PageHandle<unknown>['above']>;

const call: Above = [
  { label: 'nav.officeCalls', href: '/office/calls' },
  { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
];

/** The pages above a call's letters. */
export const lettersAbove: Above = call;

/** The pages above one of them. */
export const letterAbove: Above = [
  ...call,
  { label: 'letterLife.office.title', href: ({ params }) => `/office/calls/${params.callId}/letters` },
];
