import type { NavigationId } from '~/domain/accounts/navigation';
import type { Actor, Role } from '~/domain/accounts/roles';
import type { MessageKey } from '~/domain/shared/message-key';

/** What stands between a beginning and an end in the names of texts. */
type Between<Key, Start extends string, End extends string = ''> = Key extends `${Start}${infer Name}${End}`
  ? Name
  : never;

export type GuideId = Between<MessageKey, 'guides.title.'>;

/** A page that everybody may read and that no navigation lists. */
interface PublicPage {
  path: string;
  label: MessageKey;
}

export interface Guide {
  id: GuideId;
  /** Whose guide it is. */
  roles: readonly Role[];
  /** Each has a title and a text in the catalogues. */
  steps: readonly Between<MessageKey, 'guides.step.', '.title'>[];
  rules: readonly Between<MessageKey, 'guides.rule.'>[];
  /** The sections of the navigation that it leads through. */
  sections: readonly NavigationId[];
  open: readonly PublicPage[];
}

const RESULTS: PublicPage = { path: '/results', label: 'results.title' };
const RECEIPT: PublicPage = { path: '/receipts', label: 'receipts.check.title' };
const LETTER: PublicPage = { path: '/verify', label: 'letterCheck.title' };

/** How each role does its work, in the order in which a grant passes from hand to hand. */
export const GUIDES: readonly Guide[] = [
  {
    id: 'organisation',
    roles: ['representative', 'signatory', 'caseworker'],
    steps: [
      'organisation.account',
      'organisation.find',
      'organisation.apply',
      'organisation.submit',
      'organisation.result',
      'organisation.agreement',
      'organisation.milestone',
      'organisation.payment',
      'organisation.services',
    ],
    rules: [
      'organisation.who',
      'organisation.deadline',
      'organisation.final',
      'organisation.account',
      'organisation.spending',
      'organisation.names',
    ],
    sections: [
      ...(['calls', 'desk', 'applications', 'letters', 'awards', 'agreements', 'payments', 'training'] as const),
      ...(['services', 'profile', 'ownVerification', 'documents', 'people'] as const),
    ],
    open: [RESULTS, RECEIPT, LETTER],
  },
];

export function guideNamed(id: string): Guide | undefined {
  return GUIDES.find((guide) => guide.id === id);
}

/** All guides, those of somebody's own roles first; `null` is a visitor. */
export function guidesFor(actor: Pick<Actor, 'roles'> | null): (Pick<Guide, 'id'> & { own: boolean })[] {
  const all = GUIDES.map(({ id, roles }) => ({ id, own: roles.some((role) => actor?.roles.includes(role)) }));
  return [...all.filter(({ own }) => own), ...all.filter(({ own }) => !own)];
}
