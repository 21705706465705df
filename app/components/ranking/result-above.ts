import { messageKey } from '~/domain/shared/message-key';
import type { PageHandle } from '../page-handle';

interface ResultPage {
  call: { reference: string };
  isMember: boolean;
}

const isResult = (data: unknown): data is ResultPage => typeof data === 'object' && data !== null && 'isMember' in data;

/** What lies above the result of a lot: the evaluation for a member of the committee, the office's call for who oversees it. */
export const resultAbove: NonNullable<PageHandle<ResultPage>['above']> = [
  {
    label: ({ data, text }) =>
      text(messageKey(isResult(data) && !data.isMember ? 'nav.officeCalls' : 'committee.own.title')),
    href: ({ data }) => (data.isMember ? '/evaluations' : '/office/calls'),
  },
  {
    label: ({ data }) => data.call.reference,
    href: ({ data, params }) => `${data.isMember ? '/evaluations' : '/office/calls'}/${params.callId}`,
  },
];
