import { Schema } from 'mongoose';
import { TRAINEE_PARTS, type TraineePart } from '~/domain/training/course';
import { defineModel } from './define-model';

/** Somebody of an organisation in a course. Nothing is kept of the person but the name and the part in the service. */
export interface TraineeRecord {
  /** Random. */
  _id: string;
  courseId: string;
  institutionId: string;
  organisationId: string;
  /** The organisation's name, for lists. */
  organisation: string;
  name: string;
  /** The name as it is compared, so that nobody is there twice. */
  folded: string;
  part: TraineePart;
  /** Keys of the sessions that the person was at. */
  attended: string[];
  /** Frozen with it: from then on attendance is only corrected with a reason. */
  certificate: { number: string; code: string; by: string; name: string; at: Date } | null;
  entered: { by: string; at: Date };
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<TraineeRecord>(
  {
    _id: String,
    courseId: { type: String, required: true },
    institutionId: { type: String, required: true },
    organisationId: { type: String, required: true },
    organisation: { type: String, required: true },
    name: { type: String, required: true },
    folded: { type: String, required: true },
    part: { type: String, enum: TRAINEE_PARTS, required: true },
    attended: [String],
    certificate: { type: mixed, default: null },
    entered: { type: mixed, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ courseId: 1, organisationId: 1, folded: 1 }, { unique: true });
schema.index({ organisationId: 1 });
schema.index(
  { 'certificate.code': 1 },
  { unique: true, partialFilterExpression: { 'certificate.code': { $type: 'string' } } },
);

export const Trainee = defineModel('Trainee', schema);
