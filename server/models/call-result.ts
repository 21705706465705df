import { Schema } from 'mongoose';
import type { ListedName } from '~/domain/calls/published-call';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** That results of a call are public, for the lists; what they say is read from the decisions. It is there from the first letters on. */
export interface CallResultRecord {
  /** The call's id. */
  _id: string;
  reference: string;
  programmeId: string;
  programme: Localized;
  institution: Localized;
  title: Localized;
  /** In which the first letters were issued, in Asia/Ashgabat. */
  year: number;
  services: ListedName[];
  places: ListedName[];
  /** Folded words of every language (`foldSpelling`). */
  words: string[];
  firstAt: Date;
  /** The last letters. */
  at: Date;
  /** How far people were told of the letters since `of`: first the call's audience, then subscribers. */
  told: { of: Date; phase: 'audience' | 'subscribers' | 'done'; reached: string };
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<CallResultRecord>(
  {
    _id: String,
    reference: { type: String, required: true },
    programmeId: { type: String, required: true },
    programme: { type: mixed, required: true },
    institution: { type: mixed, required: true },
    title: { type: mixed, required: true },
    year: { type: Number, required: true },
    services: [mixed],
    places: [mixed],
    words: [String],
    firstAt: { type: Date, required: true },
    at: { type: Date, required: true },
    told: {
      type: new Schema({ of: Date, phase: String, reached: { type: String, default: '' } }, { _id: false }),
      required: true,
    },
  },
  { versionKey: false, collection: 'callResults', minimize: false },
);

schema.index({ at: -1, _id: 1 });
schema.index({ year: -1, at: -1 });
schema.index({ programmeId: 1, at: -1 });
schema.index({ words: 1 });
schema.index({ 'told.phase': 1, at: 1 });

export const CallResult = defineModel('CallResult', schema);
