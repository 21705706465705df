import { Schema } from 'mongoose';
import type { NamedDay, Weekday } from '~/domain/calendars/calendar';
import { defineModel } from './define-model';

/** The working days of an institution, where it has changed the usual ones. */
export interface InstitutionCalendarRecord {
  /** The institution's. */
  _id: string;
  weekend: Weekday[];
  carriesOver: boolean;
  days: NamedDay[];
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<InstitutionCalendarRecord>(
  {
    _id: String,
    weekend: [Number],
    carriesOver: { type: Boolean, required: true },
    days: [mixed],
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

export const InstitutionCalendar = defineModel('InstitutionCalendar', schema);
