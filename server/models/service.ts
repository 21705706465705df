import { Schema } from 'mongoose';
import type { Home } from '~/domain/accounts/roles';
import { SERVICE_STATES, type RecipientCriteria, type ServiceState } from '~/domain/services/service';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** A service as it is delivered in a place: under an agreement, or by a state social service centre without one. */
export interface ServiceRecord {
  /** Random. */
  _id: string;
  /** Short and random, on posters: opens the public page for feedback. */
  code: string;
  programmeId: string;
  /** The institution that follows it: the programme's. */
  institutionId: string;
  /** Of the programme's catalogue, by its code. */
  serviceType: string;
  /** The name in the catalogue when it was entered. */
  title: Localized;
  provider: Home;
  providerName: Localized;
  agreementId: string | null;
  /** Where it is delivered: a place of the programme, by its code. */
  place: string;
  /** Places whose people it serves, by their codes; `place` among them. */
  serves: string[];
  address: Localized;
  hours: Localized;
  phone: string;
  email: string;
  /** People at a time; null where that is not limited. */
  capacity: number | null;
  /** People to be served from opening to end; null where nothing is planned. */
  target: number | null;
  staff: { there: number; trained: number };
  /** In order of their versions. */
  criteria: RecipientCriteria[];
  state: ServiceState;
  /** Days. */
  opensOn: string;
  endsOn: string | null;
  created: { by: string; name: string; at: Date };
  /** The highest number that a case of it was given. */
  lastCase: number;
  /** Counts acceptances, so that two at once cannot both take the last place. */
  acts?: number;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<ServiceRecord>(
  {
    _id: String,
    code: { type: String, required: true },
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    serviceType: { type: String, required: true },
    title: { type: mixed, required: true },
    provider: { type: mixed, required: true },
    providerName: { type: mixed, required: true },
    agreementId: { type: String, default: null },
    place: { type: String, required: true },
    serves: [String],
    address: { type: mixed, required: true },
    hours: { type: mixed, required: true },
    phone: { type: String, default: '' },
    email: { type: String, default: '' },
    capacity: { type: Number, default: null },
    target: { type: Number, default: null },
    staff: { type: mixed, required: true },
    criteria: [mixed],
    state: { type: String, enum: SERVICE_STATES, required: true },
    opensOn: { type: String, required: true },
    endsOn: { type: String, default: null },
    created: { type: mixed, required: true },
    lastCase: { type: Number, default: 0 },
    acts: { type: Number, default: 0 },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ code: 1 }, { unique: true });
schema.index({ 'provider.id': 1, state: 1 });
schema.index({ institutionId: 1, 'created.at': -1 });
schema.index({ programmeId: 1, serviceType: 1, place: 1 });
schema.index({ serves: 1, serviceType: 1, state: 1 });
schema.index({ agreementId: 1 });

export const Service = defineModel('Service', schema);
