import type { Checklist } from '~/domain/verification/checklist';
import { CHECKLIST_ITEMS } from '~/domain/verification/checklist';
import { DEFAULT_MONTHS } from '~/domain/verification/validity';
import { uploadList } from '#server/exclusion-lists/upload-list';
import { matchOrganisations } from '#server/exclusion-lists/match-organisations';
import { flagOrganisation } from '#server/exclusions/flag-organisation';
import { identityOf } from '#server/organisations/identity-of';
import { askVerification } from '#server/verification/ask-verification';
import { concludeCheck } from '#server/verification/conclude-check';
import { profileSeal } from '#server/verification/profile-seal';
import { portalDay } from '~/domain/shared/portal-day';
import type { DemoStep } from './demo';
import { demoActor } from './demo-actor';
import { ILLUSTRATIVE_LIST } from './pilot/exclusion-list';

/** Verified as soon as they asked; Beyik Eyyam waits for a manager. */
const VERIFIED = ['yenme', 'red.crescent', 'keyik.okara'];
const WAITING = ['beyik.eyyam'];

const ALL_MET = Object.fromEntries(CHECKLIST_ITEMS.map((item) => [item, { finding: 'met', note: '' }])) as Checklist;

/** An illustrative exclusion list, the pilot's organisations verified or waiting for it, and one of them under observation. */
export const verification: DemoStep = async ({ now }) => {
  const manager = await demoActor('second.manager');
  const file = new TextEncoder().encode(ILLUSTRATIVE_LIST);
  const input = { name: 'Illustrative exclusion list', date: portalDay(now), file };
  await uploadList({ actor: manager, input, now });
  await matchOrganisations();
  for (const mailbox of [...VERIFIED, ...WAITING]) {
    const actor = await demoActor(`${mailbox}.signatory`);
    await askVerification({ actor, input: { text: '' }, expected: 0, now });
    if (VERIFIED.includes(mailbox)) await verify(mailbox, now);
  }
  const { home } = await demoActor('keyik.okara');
  const flag = { level: 'observation' as const, reason: 'Illustrative: the last report came late.' };
  await flagOrganisation({ actor: manager, organisationId: home?.id ?? '', input: flag, expected: 2, now });
};

async function verify(mailbox: string, now: Date): Promise<void> {
  const actor = await demoActor('second.manager');
  const { home } = await demoActor(mailbox);
  const organisationId = home?.id ?? '';
  const input = { outcome: 'verified' as const, checklist: ALL_MET, text: '', months: DEFAULT_MONTHS };
  const seal = profileSeal(await identityOf(organisationId));
  const faults = await concludeCheck({ actor, organisationId, input, expected: 1, seal, now });
  if (faults.length > 0) throw new Error(`${mailbox} cannot be verified: ${JSON.stringify(faults)}`);
}
