import type { MessageKey } from '~/domain/shared/message-key';
import { mayEver, type Action } from './permissions';
import type { Actor } from './roles';

interface NavigationItem {
  /** What a provider of waiting things names as the place where they wait. */
  id: string;
  path: string;
  label: MessageKey;
  /** The action that opens the page; visitors see what everyone may do. */
  action: Action | 'everyone';
}

/**
 * The sections of the portal in the order of the navigation, in groups. A group of which somebody may enter one section only
 * is that section. A step adds its section when the section is there.
 */
const GROUPS = [
  { label: 'nav.home', items: [{ id: 'home', path: '/', label: 'nav.home', action: 'everyone' }] },
  {
    label: 'publicCalls.title',
    items: [{ id: 'calls', path: '/calls', label: 'publicCalls.title', action: 'everyone' }],
  },
  { label: 'nav.desk', items: [{ id: 'desk', path: '/desk', label: 'nav.desk', action: 'desk.read' }] },
  {
    label: 'nav.group.selection',
    items: [
      { id: 'officeCalls', path: '/office/calls', label: 'nav.officeCalls', action: 'calls.read' },
      { id: 'openings', path: '/openings', label: 'sealing.own.title', action: 'sealing.share' },
      { id: 'evaluations', path: '/evaluations', label: 'committee.own.title', action: 'evaluation.take-part' },
      { id: 'appeals', path: '/office/appeals', label: 'appeals.title', action: 'appeals.read' },
    ],
  },
  {
    label: 'nav.applications',
    items: [
      { id: 'applications', path: '/applications', label: 'nav.applications', action: 'applications.read' },
      { id: 'letters', path: '/letters', label: 'letterLife.own.title', action: 'letters.receive' },
      { id: 'awards', path: '/awards', label: 'nav.awards', action: 'awards.read' },
    ],
  },
  {
    label: 'agreements.title',
    items: [
      { id: 'officeAgreements', path: '/office/agreements', label: 'agreements.title', action: 'agreements.oversee' },
      {
        ...{ id: 'officeMilestones', path: '/office/milestones', label: 'agreements.page.milestones' },
        action: 'agreements.oversee',
      },
      { id: 'officePayments', path: '/office/payments', label: 'payments.title', action: 'payments.read' },
      { id: 'ledger', path: '/office/ledger', label: 'ledger.title', action: 'ledger.read' },
      { id: 'bankAccounts', path: '/office/bank-accounts', label: 'nav.bankAccounts', action: 'bank.read' },
      { id: 'officeTraining', path: '/office/training', label: 'training.title', action: 'training.read' },
      { id: 'agreements', path: '/agreements', label: 'agreements.title', action: 'agreements.read' },
      { id: 'payments', path: '/payments', label: 'payments.title', action: 'payments.follow' },
      { id: 'training', path: '/training', label: 'training.title', action: 'training.follow' },
    ],
  },
  {
    label: 'programmes.title',
    items: [
      { id: 'programmes', path: '/office/programmes', label: 'programmes.title', action: 'programmes.read' },
      { id: 'dashboard', path: '/office/dashboard', label: 'dashboard.title', action: 'services.oversee' },
      { id: 'officeServices', path: '/office/services', label: 'service.title', action: 'services.oversee' },
      { id: 'officeQuality', path: '/office/quality', label: 'quality.list.title', action: 'quality.oversee' },
      { id: 'feedback', path: '/office/feedback', label: 'feedback.office', action: 'feedback.handle' },
      { id: 'referralLinks', path: '/office/referral-links', label: 'referLinks.title', action: 'services.manage' },
    ],
  },
  {
    label: 'service.title',
    items: [
      { id: 'services', path: '/services', label: 'service.title', action: 'services.deliver' },
      { id: 'referrals', path: '/referrals', label: 'nav.referrals', action: 'referrals.send' },
    ],
  },
  {
    label: 'nav.group.organisation',
    items: [
      { id: 'profile', path: '/organisation/profile', label: 'nav.profile', action: 'profile.change' },
      {
        ...{ id: 'ownVerification', path: '/organisation/verification', label: 'nav.verification' },
        action: 'verification.follow',
      },
      { id: 'documents', path: '/organisation/documents', label: 'nav.documents', action: 'documents.add' },
    ],
  },
  {
    label: 'nav.group.people',
    items: [
      {
        ...{ id: 'officeOrganisations', path: '/office/organisations', label: 'nav.officeOrganisations' },
        action: 'verification.read',
      },
      { id: 'people', path: '/people', label: 'nav.people', action: 'people.read' },
      { id: 'institutions', path: '/institutions', label: 'nav.institutions', action: 'institutions.read' },
      { id: 'accounts', path: '/accounts', label: 'nav.accounts', action: 'accounts.read' },
    ],
  },
  {
    label: 'nav.group.oversight',
    items: [
      { id: 'audit', path: '/audit', label: 'nav.audit', action: 'audit.read' },
      { id: 'outbox', path: '/outbox', label: 'nav.outbox', action: 'outbox.read' },
      { id: 'jobs', path: '/jobs', label: 'nav.jobs', action: 'jobs.read' },
    ],
  },
  { label: 'nav.help', items: [{ id: 'help', path: '/help', label: 'nav.help', action: 'everyone' }] },
] as const satisfies readonly { label: MessageKey; items: readonly NavigationItem[] }[];

export type NavigationId = (typeof GROUPS)[number]['items'][number]['id'];

/** A section as somebody sees it, with the number of things that wait there. */
export interface NavigationLink {
  path: string;
  label: MessageKey;
  count: number;
}

/** A section that is named whether the reader may enter it or not. */
export interface SectionLink {
  path: string;
  label: MessageKey;
  open: boolean;
}

/** Sections under one name; `path` is that of the first. */
export interface NavigationGroup extends NavigationLink {
  items: readonly NavigationLink[];
}

const mayEnter = ({ action }: NavigationItem, actor: Actor | null) =>
  action === 'everyone' || (actor !== null && mayEver(actor, action));

/** A section by its id, for somebody; `null` is a visitor without an account. */
export function sectionFor(id: NavigationId, actor: Actor | null): SectionLink {
  const all: readonly (NavigationItem & { id: NavigationId })[] = GROUPS.flatMap(({ items }) => [...items]);
  const section = all.find((item) => item.id === id);
  if (!section) throw new Error(`There is no section ${id}`);
  return { path: section.path, label: section.label, open: mayEnter(section, actor) };
}

/** The sections that somebody may enter; `null` is a visitor without an account. `waiting` are the numbers to show. */
export function navigationFor(
  actor: Actor | null,
  waiting: Partial<Record<NavigationId, number>> = {},
): NavigationGroup[] {
  return GROUPS.flatMap((group) => {
    const all: readonly (NavigationItem & { id: NavigationId })[] = group.items;
    const own = all.filter((item) => mayEnter(item, actor));
    const items = own.map(({ id, path, label }) => ({ path, label, count: waiting[id] ?? 0 }));
    const [first, second] = items;
    if (!first) return [];
    const count = items.reduce((sum, item) => sum + item.count, 0);
    return [{ path: first.path, label: second ? group.label : first.label, count, items }];
  });
}
