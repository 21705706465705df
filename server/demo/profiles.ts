import type { Actor } from '~/domain/accounts/roles';
import { PROFILE_SECTIONS } from '~/domain/organisations/profile-schema';
import { portalDay } from '~/domain/shared/portal-day';
import { ownOrganisationOf } from '#server/files/own-organisation';
import { receiveWhole } from '#server/files/receive-whole';
import { changeBankAccount } from '#server/organisations/change-bank-account';
import { decideBankAccount } from '#server/organisations/decide-bank-account';
import { saveProfileSection, type ProfileInput } from '#server/organisations/save-profile-section';
import type { DemoStep } from './demo';
import { demoActor } from './demo-actor';
import { profileOf, type DemoDocuments } from './pilot/profiles';
import { providers } from './pilot/providers';

/**
 * Profiles of the pilot's four providers: three are complete, that of "Beyik Eyyam" lacks sections. The account of
 * "Yenme" is verified, that of the Red Crescent waits for finance.
 */
export const profiles: DemoStep = async ({ now, password }) => {
  const finance = await demoActor('finance');
  const day = (years: number, days = 0) => {
    const date = new Date(now.getTime() + days * 86_400_000);
    date.setUTCFullYear(date.getUTCFullYear() + years);
    return portalDay(date);
  };
  for (const provider of providers) {
    const actor = await demoActor(provider.mailbox);
    const content = profileOf(provider, await documents(actor, now), day);
    for (const section of PROFILE_SECTIONS) {
      const input = { section, value: content[section] } as ProfileInput;
      if (content[section]) await saveProfileSection({ actor, input, expected: 0, now });
    }
    if (provider.number % 2 === 0) continue;
    await changeBankAccount({
      actor,
      input: {
        holder: provider.legalName.tk,
        bank: 'Türkmenbank (illustrative)',
        bic: '',
        number: `2320693400${provider.number}000000`,
        currency: 'TMT',
      },
      currentPassword: password,
      expected: 0,
      now,
    });
    if (provider.number !== 1) continue;
    const { id: organisationId } = ownOrganisationOf(actor);
    const input = { decision: 'verified' as const, reason: '' };
    await decideBankAccount({ actor: finance, organisationId, input, expected: 1, now });
  }
};

async function documents(actor: Actor, now: Date): Promise<DemoDocuments> {
  const send = async (name: string) => {
    const subject = ownOrganisationOf(actor);
    const source = (async function* () {
      await Promise.resolve();
      yield Buffer.from('An illustrative document of the demo.\n');
    })();
    return (await receiveWhole({ actor, subject, name, source, now })).id;
  };
  return {
    certificate: await send('certificate (illustrative).txt'),
    charter: await send('charter (illustrative).txt'),
    policy: await send('policies (illustrative).txt'),
  };
}
