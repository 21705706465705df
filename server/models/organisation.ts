import { Schema } from 'mongoose';
import { directoryEntry, type DirectoryEntry } from '~/domain/organisations/identity';
import type { FlagLevel, Period } from '~/domain/verification/standing';
import type { VerificationState } from '~/domain/verification/status';
import { defineModel } from './define-model';

/** How the state's offices see an organisation now; the records behind it are steps of verification, exclusions and flags. */
export interface StandingRecord {
  /** Every act on the standing expects this number and adds one: of two at once, one wins. */
  version: number;
  state: VerificationState;
  /** When the state was entered. */
  since: Date | null;
  verifiedUntil: Date | null;
  /** Digests of the sections that matter, as the manager verified them. */
  verifiedProfile: Record<string, string> | null;
  /** The end of the verification that the signatories were reminded of. */
  remindedOf: Date | null;
  /** The latest exclusion that was neither declined nor lifted. */
  exclusion: (Period & { id: string; approved: boolean; proposedBy: string }) | null;
  flag: FlagLevel | null;
  /** Who proposed the refusal that waits for a second person. */
  refusalBy: string | null;
  /** How many likely hits on exclusion lists nobody has decided yet. */
  openHits: number;
}

/** A provider of social services, here only as the home of its people; the profile grows on it. */
export interface OrganisationRecord {
  _id: string;
  /** As registered, in the language of the registration. */
  name: string;
  /** The name folded for finding likely duplicates. */
  nameKey: string;
  /** Kept by `server/organisations/write-directory.ts` whenever the profile is saved. */
  directory: DirectoryEntry;
  standing: StandingRecord;
  createdAt: Date;
  version: number;
}

export const noStanding = (): StandingRecord => ({
  version: 0,
  state: 'none',
  since: null,
  verifiedUntil: null,
  verifiedProfile: null,
  remindedOf: null,
  exclusion: null,
  flag: null,
  refusalBy: null,
  openHits: 0,
});

const schema = new Schema<OrganisationRecord>(
  {
    _id: String,
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    directory: {
      type: Schema.Types.Mixed,
      default(this: { name: string }) {
        return directoryEntry({ names: [this.name], registrationNumber: '', places: [] });
      },
    },
    standing: { type: Schema.Types.Mixed, default: noStanding },
    createdAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ nameKey: 1 });
schema.index({ 'directory.blocks': 1 });
schema.index({ 'directory.registrationKey': 1 });
schema.index({ 'standing.state': 1, 'standing.since': 1 });
schema.index({ 'standing.verifiedUntil': 1 });
schema.index({ 'standing.exclusion.approved': 1 });
schema.index({ 'standing.openHits': 1 });

export const Organisation = defineModel('Organisation', schema);
