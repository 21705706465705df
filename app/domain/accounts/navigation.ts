import type { MessageKey } from '~/domain/shared/message-key';
import { mayEver, type Action } from './permissions';
import type { Actor } from './roles';

export interface NavigationItem {
  /** What a provider of waiting things names as the place where they wait. */
  id: string;
  path: string;
  label: MessageKey;
  /** The action that opens the page; visitors see what everyone may do. */
  action: Action | 'everyone';
}

/** The sections of the portal in the order of the navigation. A step adds its section when the section is there. */
export const NAVIGATION = [
  { id: 'home', path: '/', label: 'nav.home', action: 'everyone' },
  { id: 'calls', path: '/calls', label: 'publicCalls.title', action: 'everyone' },
  { id: 'desk', path: '/desk', label: 'nav.desk', action: 'desk.read' },
  { id: 'officeCalls', path: '/office/calls', label: 'nav.officeCalls', action: 'calls.read' },
  { id: 'officeAgreements', path: '/office/agreements', label: 'agreements.title', action: 'agreements.oversee' },
  { id: 'appeals', path: '/office/appeals', label: 'appeals.title', action: 'appeals.read' },
  { id: 'openings', path: '/openings', label: 'sealing.own.title', action: 'sealing.share' },
  { id: 'evaluations', path: '/evaluations', label: 'committee.own.title', action: 'evaluation.take-part' },
  { id: 'programmes', path: '/office/programmes', label: 'programmes.title', action: 'programmes.read' },
  { id: 'ledger', path: '/office/ledger', label: 'ledger.title', action: 'ledger.read' },
  { id: 'applications', path: '/applications', label: 'nav.applications', action: 'applications.read' },
  { id: 'letters', path: '/letters', label: 'letterLife.own.title', action: 'letters.receive' },
  {
    id: 'officeMilestones',
    path: '/office/milestones',
    label: 'agreements.page.milestones',
    action: 'agreements.oversee',
  },
  { id: 'officePayments', path: '/office/payments', label: 'payments.title', action: 'payments.read' },
  { id: 'awards', path: '/awards', label: 'nav.awards', action: 'awards.read' },
  { id: 'training', path: '/training', label: 'training.title', action: 'training.follow' },
  { id: 'officeTraining', path: '/office/training', label: 'training.title', action: 'training.read' },
  { id: 'agreements', path: '/agreements', label: 'agreements.title', action: 'agreements.read' },
  { id: 'services', path: '/services', label: 'service.title', action: 'services.deliver' },
  { id: 'officeServices', path: '/office/services', label: 'service.title', action: 'services.oversee' },
  { id: 'dashboard', path: '/office/dashboard', label: 'dashboard.title', action: 'services.oversee' },
  { id: 'referrals', path: '/referrals', label: 'nav.referrals', action: 'referrals.send' },
  { id: 'payments', path: '/payments', label: 'payments.title', action: 'payments.follow' },
  {
    id: 'officeOrganisations',
    path: '/office/organisations',
    label: 'nav.officeOrganisations',
    action: 'verification.read',
  },
  { id: 'people', path: '/people', label: 'nav.people', action: 'people.read' },
  { id: 'institutions', path: '/institutions', label: 'nav.institutions', action: 'institutions.read' },
  { id: 'accounts', path: '/accounts', label: 'nav.accounts', action: 'accounts.read' },
  { id: 'bankAccounts', path: '/office/bank-accounts', label: 'nav.bankAccounts', action: 'bank.read' },
  { id: 'profile', path: '/organisation/profile', label: 'nav.profile', action: 'profile.change' },
  {
    id: 'ownVerification',
    path: '/organisation/verification',
    label: 'nav.verification',
    action: 'verification.follow',
  },
  { id: 'documents', path: '/organisation/documents', label: 'nav.documents', action: 'documents.add' },
  { id: 'audit', path: '/audit', label: 'nav.audit', action: 'audit.read' },
  { id: 'outbox', path: '/outbox', label: 'nav.outbox', action: 'outbox.read' },
  { id: 'jobs', path: '/jobs', label: 'nav.jobs', action: 'jobs.read' },
  { id: 'help', path: '/help', label: 'nav.help', action: 'everyone' },
] as const satisfies readonly NavigationItem[];

export type NavigationId = (typeof NAVIGATION)[number]['id'];

/** The sections that somebody may enter; `null` is a visitor without an account. */
export function navigationFor(actor: Actor | null): readonly (typeof NAVIGATION)[number][] {
  return NAVIGATION.filter(({ action }) => action === 'everyone' || (actor !== null && mayEver(actor, action)));
}
