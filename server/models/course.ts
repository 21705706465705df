import { Schema } from 'mongoose';
import { COURSE_STATES, type CourseRule, type CourseState } from '~/domain/training/course';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

export interface CourseSession {
  /** `s1`; the same as long as the course is there. */
  key: string;
  /** A day, `2026-03-31`. */
  day: string;
  /** Local times, `09:00`. */
  from: string;
  to: string;
  place: string;
  trainer: string;
}

/** A course of training that grants of an institution depend on. */
export interface CourseRecord {
  /** Random. */
  _id: string;
  institutionId: string;
  /** The calls whose precondition of kind `training` it fulfils: organisations with an accepted award there take part. */
  calls: string[];
  title: Localized;
  /** One topic a line. */
  topics: Localized;
  /** In order of time. */
  sessions: CourseSession[];
  rule: CourseRule;
  state: CourseState;
  created: Act;
  opened: Act | null;
  /** Counts changes of the course and of who attended. */
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<CourseRecord>(
  {
    _id: String,
    institutionId: { type: String, required: true },
    calls: [String],
    title: { type: mixed, required: true },
    topics: { type: mixed, required: true },
    sessions: [mixed],
    rule: { type: mixed, required: true },
    state: { type: String, enum: COURSE_STATES, required: true },
    created: { type: mixed, required: true },
    opened: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ institutionId: 1, 'created.at': -1 });
schema.index({ calls: 1, state: 1 });
schema.index({ 'created.at': -1 });

export const Course = defineModel('Course', schema);
