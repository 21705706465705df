import { Schema } from 'mongoose';
import {
  REQUEST_STATES,
  type Outcome,
  type RequestDecision,
  type RequestEntry,
  type RequestState,
} from '~/domain/requests/request';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** A request for a service: one case, known by its code alone. */
export interface ServiceRequestRecord extends RequestEntry {
  /** Random; given by the device that entered it, so that what is sent twice is one. */
  _id: string;
  /** Null while it is offered to several. */
  serviceId: string | null;
  /** The services that may take it while it is offered. */
  offeredTo: string[];
  programmeId: string;
  institutionId: string;
  serviceType: string;
  /** The provider's home id; null while it is offered. */
  providerId: string | null;
  /** `K7QF-0042`: the service's code and a number; null while it is offered. Nobody types it. */
  caseCode: string | null;
  /** Of the recipient criteria in `met`; null where the service had none. */
  criteriaVersion: number | null;
  /** True where every criterion of that version is met. */
  meetsAll: boolean;
  state: RequestState;
  assessedOn: string | null;
  decision: (Act & { what: RequestDecision; on: string; reason: string }) | null;
  /** The day on which it came to the waiting list. */
  waitingSince: string | null;
  startedOn: string | null;
  /** In order of their days. */
  reviews: { on: string; text: string; by: string }[];
  ended: { on: string; outcome: Outcome; text: string } | null;
  /** The request that this one was redirected from or to. */
  redirectedFrom: string | null;
  redirectedTo: string | null;
  /** Who sent it, where it came by a referral: somebody, or a link given to an institution; `reference` is what the sender keeps. */
  referral: { userId: string | null; linkId?: string | null; reference: string } | null;
  created: Act;
  /** The day from which it is deleted; null while the case is open. */
  deleteFrom: string | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<ServiceRequestRecord>(
  {
    _id: String,
    serviceId: { type: String, default: null },
    offeredTo: [String],
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    serviceType: { type: String, required: true },
    providerId: { type: String, default: null },
    caseCode: { type: String, default: null },
    receivedOn: { type: String, required: true },
    place: { type: String, required: true },
    source: { type: String, required: true },
    ageGroup: { type: String, required: true },
    sex: { type: String, required: true },
    disability: { type: String, required: true },
    met: [String],
    note: { type: String, default: '' },
    criteriaVersion: { type: Number, default: null },
    meetsAll: { type: Boolean, required: true },
    state: { type: String, enum: REQUEST_STATES, required: true },
    assessedOn: { type: String, default: null },
    decision: { type: mixed, default: null },
    waitingSince: { type: String, default: null },
    startedOn: { type: String, default: null },
    reviews: [mixed],
    ended: { type: mixed, default: null },
    redirectedFrom: { type: String, default: null },
    redirectedTo: { type: String, default: null },
    referral: { type: mixed, default: null },
    created: { type: mixed, required: true },
    deleteFrom: { type: String, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ caseCode: 1 }, { unique: true, partialFilterExpression: { caseCode: { $type: 'string' } } });
// The register in each of its orders, to the last column that it is ordered by.
schema.index({ serviceId: 1, state: 1, receivedOn: -1, _id: -1 });
schema.index({ serviceId: 1, receivedOn: -1, _id: -1 });
schema.index({ serviceId: 1, state: 1, waitingSince: 1, _id: 1 });
schema.index({ serviceId: 1, caseCode: 1, _id: 1 });
schema.index({ institutionId: 1, receivedOn: -1 });
schema.index({ programmeId: 1, receivedOn: -1 });
schema.index({ offeredTo: 1, state: 1 });
schema.index({ providerId: 1, state: 1, receivedOn: 1 });
schema.index({ serviceId: 1, startedOn: 1 });
schema.index({ 'referral.userId': 1, 'created.at': -1 });
schema.index({ 'referral.linkId': 1, 'created.at': -1 }, { sparse: true });
schema.index({ deleteFrom: 1 });

export const ServiceRequest = defineModel('ServiceRequest', schema);
