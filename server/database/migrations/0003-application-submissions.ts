import mongoose from 'mongoose';
import type { Migration } from '../migrate';

/** Applications from before anybody could submit were never submitted, and no submission holds a file of theirs. */
export const applicationSubmissions: Migration = {
  name: '0003-application-submissions',
  up: async () => {
    const applications = mongoose.connection.collection('applications');
    await applications.updateMany({ submissions: { $exists: false } }, { $set: { revising: null, submissions: 0 } });
    const files = mongoose.connection.collection('storedFiles');
    await files.updateMany({ heldBy: { $exists: false } }, { $set: { heldBy: [] } });
  },
};
