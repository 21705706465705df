import { USUAL_CALENDAR, type WorkingCalendar } from '~/domain/calendars/calendar';
import { InstitutionCalendar, type InstitutionCalendarRecord } from '#server/models/institution-calendar';

/** The calendar by which an institution's standstills are counted: its own, or the usual one. */
export async function workingCalendar(institutionId: string): Promise<WorkingCalendar> {
  const record = await InstitutionCalendar.findOne({ _id: institutionId }).lean<InstitutionCalendarRecord>();
  if (!record) return USUAL_CALENDAR;
  const { weekend, carriesOver, days } = record;
  return { weekend, carriesOver, days };
}
