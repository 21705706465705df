import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { USUAL_CALENDAR } from '~/domain/calendars/calendar';
import { getInstitution } from '#server/institutions/get-institution';
import { InstitutionCalendar } from '#server/models/institution-calendar';

/** An institution's calendar as its page shows it; version 0 where it is the usual one still. */
export async function getCalendar(actor: Actor, institutionId: string) {
  const { id, name } = await getInstitution(actor, institutionId);
  const { weekend, carriesOver, days, version } = (await InstitutionCalendar.findOne({ _id: id }).lean()) ?? {
    ...USUAL_CALENDAR,
    version: 0,
  };
  const mayChange = can(actor, 'calendars.change', { institutionId });
  return { institution: { id, name }, calendar: { weekend, carriesOver, days }, version, mayChange };
}
