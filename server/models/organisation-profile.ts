import { Schema } from 'mongoose';
import type { ProfileContent, ProfileSection } from '~/domain/organisations/profile-schema';
import { defineModel } from './define-model';

/** How often a section was saved (0: never), and who saved it last. */
export interface SavedProfileSection {
  version: number;
  by: string | null;
  at: Date | null;
}

/** What an organisation tells of itself; it comes to be when a section is saved first. */
export interface OrganisationProfileRecord {
  /** The organisation's id. */
  _id: string;
  content: ProfileContent;
  sections: Record<ProfileSection, SavedProfileSection>;
  /** Taken from the content with each save, to be found by: names folded as `organisationNameKey` does… */
  nameKeys: string[];
  /** …the registration number's letters and digits, empty without… */
  registrationKey: string;
  /** …and the first of the last days of its documents, `2027-03-31`; null where none expires. */
  firstExpiry: string | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<OrganisationProfileRecord>(
  {
    _id: String,
    content: { type: mixed, required: true },
    sections: { type: mixed, required: true },
    nameKeys: [String],
    registrationKey: { type: String, default: '' },
    firstExpiry: { type: String, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false, collection: 'organisationProfiles' },
);

schema.index({ nameKeys: 1 });
schema.index({ registrationKey: 1 });
schema.index({ firstExpiry: 1 });

export const OrganisationProfile = defineModel('OrganisationProfile', schema);
