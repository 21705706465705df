import { can } from '~/domain/accounts/permissions';
import {
  datedDocuments,
  daysUntil,
  REMINDED_BEFORE,
  type DatedDocument,
} from '~/domain/organisations/profile-documents';
import type { Actor } from '~/domain/accounts/roles';
import { LOCALES } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import { portalDay, startOfPortalDay } from '~/domain/shared/portal-day';
import type { WaitingProvider } from './waiting-provider';
import { BankAccount } from '#server/models/bank-account';
import { OrganisationProfile, type OrganisationProfileRecord } from '#server/models/organisation-profile';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** On the desk of finance: accounts that were changed and wait to be verified, the longest waiting first. */
export const accountsToVerify: WaitingProvider = {
  id: 'bank-accounts',
  heading: 'bank.desk.waiting',
  action: 'bank.verify',
  section: 'bankAccounts',
  count: () => BankAccount.countDocuments({ state: 'unverified' }),
  list: async (_actor, _now, limit) => {
    const accounts = await BankAccount.find({ state: 'unverified' }, { name: 1 })
      .sort({ 'changed.at': 1 })
      .limit(limit)
      .lean();
    return accounts.map(({ _id, name }) => ({
      label: 'bank.desk.item',
      values: { name },
      href: `/office/bank-accounts/${_id}`,
      until: null,
    }));
  },
};

/** On the desk of signatories: that finance has refused their organisation's account. */
export const accountRefused: WaitingProvider = {
  id: 'bank-account-refused',
  heading: 'profile.section.bank-account',
  action: 'bank.change',
  section: 'profile',
  count: (actor) => BankAccount.countDocuments({ _id: homeOf(actor, 'bank.change'), state: 'refused' }),
  list: async (actor) => {
    const refused = await BankAccount.countDocuments({ _id: homeOf(actor, 'bank.change'), state: 'refused' });
    return refused === 0
      ? []
      : [{ label: 'bank.desk.refused', href: '/organisation/profile/bank-account', until: null }];
  },
};

/** On the desk of an organisation: its documents that expire within 60 days, or have. */
export const documentsExpiring: WaitingProvider = {
  id: 'expiring-documents',
  heading: 'profileDesk.documents',
  action: 'profile.change',
  section: 'profile',
  count: async (actor, now) => (await expiringOf(actor, now)).length,
  list: async (actor, now, limit) =>
    (await expiringOf(actor, now)).slice(0, limit).map((document) => {
      const { validUntil, section, field } = document;
      const days = daysUntil(validUntil, portalDay(now));
      return {
        label: days < 0 ? ('profileDesk.expired' as const) : ('profileDesk.expiring' as const),
        values: { document: nameOf(document), days },
        // The field's id, as fields make it of their names.
        href: `/organisation/profile/${section}#field-${field.replaceAll('.', '-')}`,
        until: days < 0 ? null : new Date(startOfPortalDay(validUntil).getTime() + DAY_MS - MINUTE_MS),
      };
    }),
};

const nameOf = ({ kind, of }: DatedDocument): Localized =>
  Object.fromEntries(
    LOCALES.map((locale) => [locale, textIn(locale)(`profile.document.${kind}`, { name: of })]),
  ) as Localized;

async function expiringOf(actor: Actor, now: Date): Promise<DatedDocument[]> {
  const today = portalDay(now);
  const horizon = portalDay(new Date(now.getTime() + REMINDED_BEFORE[0] * DAY_MS));
  const profile = await OrganisationProfile.findOne({
    _id: homeOf(actor, 'profile.change'),
    firstExpiry: { $ne: null, $lte: horizon },
  }).lean<OrganisationProfileRecord>();
  if (!profile) return [];
  return datedDocuments(profile.content).filter(({ validUntil }) => daysUntil(validUntil, today) <= REMINDED_BEFORE[0]);
}

/** The organisation for which somebody may do this; a word that is no id for everybody else. */
function homeOf(actor: Actor, action: 'bank.change' | 'profile.change'): string {
  const id = actor.home?.id ?? '';
  return can(actor, action, { organisationId: id }) ? id : '';
}
