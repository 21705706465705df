import { emailKeyOf } from '~/domain/accounts/rules';
import { APPLICANT_ROLES, type Role } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import type { Client } from '#server/accounts/client';
import { enterAccount } from '#server/accounts/enter-account';
import type { SignedIn } from '#server/accounts/sign-in';
import { currentConfig } from '#server/current-config';
import { User } from '#server/models/user';
import { emailOf } from './demo-actor';
import { FIRST_ADMINISTRATOR, LEAD_INSTITUTION, ORGANISATIONS, PARTNER_INSTITUTIONS, type DemoPerson } from './homes';
import { SERVICE_CENTRES } from './pilot/centres';

/** One of the people whom a visitor of the demo can be. */
export interface DemoFace {
  mailbox: string;
  name: string;
  roles: Role[];
}

export interface DemoHome {
  name: string;
  people: DemoFace[];
}

/** Everybody of the demo by home, in the order in which a newcomer should try them; `not-found` where there is no demo. */
export function demoHomes(locale: Locale): DemoHome[] {
  if (!currentConfig().isDemo) throw new DomainError('not-found');
  const lead = { ...LEAD_INSTITUTION, people: [...LEAD_INSTITUTION.people, FIRST_ADMINISTRATOR] };
  const institutions = [lead, ...PARTNER_INSTITUTIONS];
  return [
    ...institutions.map(({ name, people }) => ({ name: name[locale], people: people.map(face) })),
    ...ORGANISATIONS.map(({ name, signatory, colleagues }) => ({
      name,
      people: [{ ...signatory, roles: SIGNATORY }, ...colleagues].map(face),
    })),
    ...SERVICE_CENTRES.map(({ name, people }) => ({ name: name[locale], people: people.map(face) })),
  ];
}

/** What somebody is who signs an organisation up, as they would say it. */
const SIGNATORY: Role[] = [...new Set<Role>(['signatory', ...APPLICANT_ROLES])];

const face = ({ mailbox, name, roles }: Pick<DemoPerson, 'mailbox' | 'name' | 'roles'>): DemoFace => ({
  mailbox,
  name,
  roles,
});

interface Becoming {
  mailbox: string;
  client: Client;
  /** The session that this browser is in already; it ends. */
  sessionId?: string;
  now: Date;
}

/**
 * Signs a visitor of the demo in as one of its people, without a password: only those whom the demo made, and only where the
 * database is a demo's (`not-found` otherwise), which never holds real data.
 */
export async function becomeDemoPerson({ mailbox, ...entering }: Becoming): Promise<SignedIn> {
  const known = demoHomes('en').some(({ people }) => people.some((one) => one.mailbox === mailbox));
  const user = known && (await User.findOne({ emailKey: emailKeyOf(emailOf(mailbox)), disabled: null }).lean());
  if (!user) throw new DomainError('not-found');
  return enterAccount(user._id, entering);
}
