import { foldSpelling } from '../shared/fold-spelling';
import { LIKELY, nameLikeness } from '../shared/name-likeness';
import type { DetectedConflict } from './conflicts';

/** Domains at which anybody can have an address: sharing one says nothing. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set([
  'aol.com', 'bk.ru', 'gmail.com', 'gmx.com', 'gmx.de', 'gmx.net', 'googlemail.com', 'hotmail.com', 'icloud.com',
  'inbox.ru', 'internet.ru', 'list.ru', 'live.com', 'mail.com', 'mail.ru', 'mail.tm', 'me.com', 'msn.com',
  'online.tm', 'outlook.com', 'proton.me', 'protonmail.com', 'rambler.ru', 'sanly.tm', 'tuta.com', 'ya.ru',
  'yahoo.com', 'yandex.com', 'yandex.ru', 'zoho.com',
]); // prettier-ignore

/** Names kept for examples, which nobody owns (RFC 2606). */
const RESERVED = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost)$/;

/** A member as far as conflicts are looked for. */
export interface DetectedMember {
  name: string;
  email: string;
}

/** What is known of an organisation's people. */
export interface DetectedOrganisation {
  /** The organisation's name where the member belongs or belonged to it, or prepared something for it; null otherwise. */
  membership: string | null;
  /** Addresses of the organisation and of its people. */
  emails: readonly string[];
  /** Everybody who acts for it: signatories, governing body, officers, contacts, its people here. */
  people: readonly string[];
}

/** What the portal finds between a member and an organisation, each with what it was found by; nothing is decided by it. */
export function detectedBetween(member: DetectedMember, organisation: DetectedOrganisation): DetectedConflict[] {
  const own = member.email.trim().toLowerCase();
  const domain = ownDomain(own);
  const emails = organisation.emails.map((email) => email.trim().toLowerCase());
  const isListed = own !== '' && emails.includes(own);
  const name = foldSpelling(member.name);
  const alike = organisation.people.filter((person) => nameLikeness(name, foldSpelling(person)) >= LIKELY);
  const membership = organisation.membership ?? (isListed ? own : null);
  return [
    ...(membership === null ? [] : [{ kind: 'membership' as const, evidence: membership }]),
    ...(domain !== null && emails.some((email) => ownDomain(email) === domain)
      ? [{ kind: 'same-domain' as const, evidence: domain }]
      : []),
    ...[...new Set(alike)].map((evidence) => ({ kind: 'similar-officer' as const, evidence })),
  ];
}

/** The domain of an address; null where it belongs to everybody or nobody. */
function ownDomain(email: string): string | null {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return domain === '' || PUBLIC_DOMAINS.has(domain) || RESERVED.test(domain) ? null : domain;
}
