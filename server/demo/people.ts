import { roleLabel } from '~/domain/accounts/labels';
import type { Actor, Home } from '~/domain/accounts/roles';
import { textIn } from '~/locales/text-in';
import { confirmSignUp } from '#server/accounts/confirm-sign-up';
import { signUp } from '#server/accounts/sign-up';
import { createInstitution } from '#server/institutions/create-institution';
import { acceptInvitation } from '#server/invitations/accept-invitation';
import { invitePerson } from '#server/invitations/invite-person';
import { openProps } from '#server/mail/sealed-props';
import { OutboxMessage } from '#server/models/outbox-message';
import { foundPortal } from '#server/people/found-portal';
import type { Demo, DemoStep } from './demo';
import { demoActor, emailOf } from './demo-actor';
import {
  FIRST_ADMINISTRATOR,
  LEAD_INSTITUTION,
  ORGANISATIONS,
  PARTNER_INSTITUTIONS,
  type DemoInstitution,
  type DemoOrganisation,
  type DemoPerson,
} from './homes';
import { SERVICE_CENTRES } from './pilot/centres';

/** The pilot's institutions and organisations with their people: founded, invited, signed up and accepted. */
export const people: DemoStep = async (demo) => {
  const administrator = await firstAdministrator(demo);
  await staff(demo, administrator, LEAD_INSTITUTION, administrator.home);
  for (const institution of [...PARTNER_INSTITUTIONS, ...SERVICE_CENTRES])
    await staff(demo, administrator, institution, null);
  for (const [index, organisation] of ORGANISATIONS.entries()) await applicants(demo, organisation, index);
};

async function firstAdministrator(demo: Demo): Promise<Actor> {
  const { mailbox, locale } = FIRST_ADMINISTRATOR;
  const institution = namesOf(LEAD_INSTITUTION);
  const { token } = await foundPortal({ email: emailOf(mailbox), institution, locale, now: demo.now });
  await join(demo, token, FIRST_ADMINISTRATOR, LEAD_INSTITUTION.name.en);
  return demoActor(mailbox);
}

function namesOf({ name, code }: DemoInstitution) {
  return { nameEn: name.en, nameRu: name.ru, nameTk: name.tk, abbreviation: code };
}

async function staff(demo: Demo, actor: Actor, institution: DemoInstitution, existing: Home | null): Promise<void> {
  const create = () => createInstitution({ actor, input: namesOf(institution), now: demo.now });
  const home: Home = existing ?? { kind: 'institution', id: (await create()).id };
  for (const person of institution.people) await invite(demo, actor, home, person, institution.name.en);
}

async function applicants(demo: Demo, { name, signatory, colleagues }: DemoOrganisation, index: number): Promise<void> {
  const email = emailOf(signatory.mailbox);
  const input = { name: signatory.name, organisation: name, email, password: demo.password, locale: signatory.locale };
  // Each from an address of its own: sign-ups are counted by address.
  const client = { address: `192.0.2.${index + 1}`, userAgent: '', knownDevices: '' };
  await signUp({ input, client, now: demo.now });
  await confirmSignUp({ token: await mailedToken(email), now: demo.now });
  const actor = await demoActor(signatory.mailbox);
  tell(demo, { ...signatory, roles: [...actor.roles] }, name);
  if (!actor.home) throw new Error(`${email} signed up without an organisation`);
  for (const colleague of colleagues) await invite(demo, actor, actor.home, colleague, name);
}

async function invite(demo: Demo, actor: Actor, home: Home, person: DemoPerson, homeName: string): Promise<void> {
  const { mailbox, roles, locale } = person;
  const { token } = await invitePerson({
    actor,
    home,
    input: { email: emailOf(mailbox), roles, locale },
    now: demo.now,
  });
  await join(demo, token, person, homeName);
}

async function join(demo: Demo, token: string, person: DemoPerson, homeName: string): Promise<void> {
  const { name, locale } = person;
  await acceptInvitation({ token, input: { name, password: demo.password }, locale, now: demo.now });
  tell(demo, person, homeName);
}

function tell(demo: Demo, { mailbox, name, roles }: DemoPerson, homeName: string): void {
  const text = textIn('en');
  const what = `${roles.map((role) => text(roleLabel(role)).toLowerCase()).join(' and ')}, ${homeName}`;
  demo.accounts.push({ email: emailOf(mailbox), name, what });
}

/** The link's token in the mail that waits for somebody: the demo reads it as its addressee would. */
async function mailedToken(email: string): Promise<string> {
  const message = await OutboxMessage.findOne({ 'to.email': email, template: 'sign-up-confirmation' }).orFail().lean();
  return String(openProps(message._id, message.props ?? '').token);
}
