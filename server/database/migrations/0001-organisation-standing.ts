import mongoose from 'mongoose';
import type { Migration } from '../migrate';

/** Spelt out here: what a new organisation begins with may change, a migration may not. */
const NO_STANDING = {
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
};

/** Organisations that signed up before there was a verification begin without one. */
export const organisationStanding: Migration = {
  name: '0001-organisation-standing',
  up: async () => {
    const organisations = mongoose.connection.collection('organisations');
    await organisations.updateMany({ standing: { $exists: false } }, { $set: { standing: NO_STANDING } });
  },
};
