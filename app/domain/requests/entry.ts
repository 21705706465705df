import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { severalTyped } from '../shared/typed-fields';
import type { ServiceState } from '../services/service';
import { AGE_GROUPS, DISABILITIES, REQUEST_SOURCES, SEXES } from './request';

export const MOST_NOTE = 2_000;

/** A request as it is entered in the register. */
export const entrySchema = z.object({
  receivedOn: z.iso.date(messageKey('form.error.date')),
  place: z.string().min(1, messageKey('register.error.place')).max(60),
  source: z.enum(REQUEST_SOURCES, messageKey('register.error.source')),
  ageGroup: z.enum(AGE_GROUPS, messageKey('register.error.age')),
  sex: z.enum(SEXES, messageKey('register.error.sex')),
  disability: z.enum(DISABILITIES, messageKey('register.error.disability')),
  met: severalTyped(z.string().max(40), 100),
  note: z.string().trim().max(MOST_NOTE).default(''),
});

export type EntryFault = {
  field: 'receivedOn' | 'place';
  key: `register.error.${'future' | 'before' | 'after' | 'closed' | 'place'}`;
};

export interface ServiceOfEntry {
  state: ServiceState;
  opensOn: string;
  endsOn: string | null;
}

/** What keeps a request from being entered for a service; null where nothing does. `places` are those of the programme. */
export function entryFault(
  { receivedOn, place }: { receivedOn: string; place: string },
  { state, opensOn, endsOn }: ServiceOfEntry,
  places: readonly string[],
  today: string,
): EntryFault | null {
  if (receivedOn > today) return { field: 'receivedOn', key: 'register.error.future' };
  if (receivedOn < opensOn) return { field: 'receivedOn', key: 'register.error.before' };
  if (endsOn !== null && receivedOn > endsOn) return { field: 'receivedOn', key: 'register.error.after' };
  if (state === 'planned' || state === 'ended') return { field: 'receivedOn', key: 'register.error.closed' };
  return places.includes(place) ? null : { field: 'place', key: 'register.error.place' };
}
