import { Schema } from 'mongoose';
import type { QualityStandard } from '~/domain/quality/quality';
import { defineModel } from './define-model';

/** A version of the quality standards of a service type in a programme; it does not change once it is there. */
export interface QualityChecklistRecord {
  /** `<programme>.<service type>.<version>`. */
  _id: string;
  programmeId: string;
  institutionId: string;
  serviceType: string;
  /** From 1; the highest one is used by new visits. */
  version: number;
  standards: QualityStandard[];
  made: { by: string; name: string; at: Date };
}

const schema = new Schema<QualityChecklistRecord>(
  {
    _id: String,
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    serviceType: { type: String, required: true },
    version: { type: Number, required: true },
    standards: [Schema.Types.Mixed],
    made: { type: Schema.Types.Mixed, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ programmeId: 1, serviceType: 1, version: -1 });

export const QualityChecklist = defineModel('QualityChecklist', schema);
