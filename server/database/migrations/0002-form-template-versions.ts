import { recordFirstVersions } from '#server/form-templates/record-first-versions';
import { FormTemplate } from '#server/models/form-template';
import { Programme } from '#server/models/programme';
import { inTransaction } from '#server/database/transaction';
import type { Migration } from '../migrate';

/** Forms of programmes have versions: what was there is the first one, by the portal, at the programme's own time. */
export const formTemplateVersions: Migration = {
  name: '0002-form-template-versions',
  up: async () => {
    const programmes = await Programme.find({}, { formTemplates: 1, createdAt: 1 }).lean();
    for (const { _id, formTemplates, createdAt } of programmes) {
      await inTransaction(async () => {
        const recorded = new Set(
          (await FormTemplate.find({ programmeId: _id }, { code: 1 }).lean()).map(({ code }) => code),
        );
        const entries = formTemplates.map((entry) => ({ ...entry, version: entry.version ?? 1 }));
        const missing = entries.filter(({ code }) => !recorded.has(code));
        if (missing.length === 0) return;
        await Programme.updateOne({ _id }, { $set: { formTemplates: entries } });
        await recordFirstVersions({ programmeId: _id, entries: missing, by: 'portal', now: createdAt });
      });
    }
  },
};
