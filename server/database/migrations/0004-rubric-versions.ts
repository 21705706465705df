import { inTransaction } from '#server/database/transaction';
import { Programme } from '#server/models/programme';
import { RubricTemplate } from '#server/models/rubric-template';
import { recordFirstRubrics } from '#server/rubrics/record-first-rubrics';
import type { Migration } from '../migrate';

/** Rubrics of programmes have versions: what was there is the first one, by the portal, at the programme's own time. */
export const rubricVersions: Migration = {
  name: '0004-rubric-versions',
  up: async () => {
    const programmes = await Programme.find({}, { rubricTemplates: 1, createdAt: 1 }).lean();
    for (const { _id, rubricTemplates, createdAt } of programmes) {
      await inTransaction(async () => {
        const recorded = new Set(
          (await RubricTemplate.find({ programmeId: _id }, { code: 1 }).lean()).map(({ code }) => code),
        );
        const entries = rubricTemplates.map((entry) => ({ ...entry, version: entry.version ?? 1 }));
        const missing = entries.filter(({ code }) => !recorded.has(code));
        if (missing.length === 0) return;
        await Programme.updateOne({ _id }, { $set: { rubricTemplates: entries } });
        await recordFirstRubrics({ programmeId: _id, entries: missing, by: 'portal', now: createdAt });
      });
    }
  },
};
