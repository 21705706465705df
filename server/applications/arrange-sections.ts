import { formOf, type CallOfApplication } from './load-application';
import type { FormValues } from '~/forms/form-reply';
import { inTransaction } from '#server/database/transaction';
import { Application, type ApplicationRecord } from '#server/models/application';
import { ApplicationSection, type ApplicationSectionRecord } from '#server/models/application-section';
import { openTyped, sealTyped, sectionId } from './sealed-answers';
import { byQuestion, together } from './typed-questions';

/** Where answers wait that the form does not ask for any more; no section has this key. */
const LEFT_OVER = '~left-over';

/**
 * An addendum may have moved questions to other sections: puts every answer where the form asks for it now. What is not
 * asked any more is kept, and comes back with its question. Does nothing where the form has stayed the same.
 */
export async function arrangeSections(application: ApplicationRecord, call: CallOfApplication): Promise<void> {
  if (isArranged(application, call)) return;
  const { _id: applicationId, arranged } = application;
  const number = call.current?.number ?? arranged;
  await inTransaction(async () => {
    const { matchedCount } = await Application.updateOne(
      { _id: applicationId, arranged },
      { $set: { arranged: number } },
    );
    // Somebody else has done it in between.
    if (matchedCount === 0) return;
    const there = await ApplicationSection.find({ applicationId }).lean<ApplicationSectionRecord[]>();
    await ApplicationSection.deleteMany({ applicationId });
    await ApplicationSection.insertMany(arrangedRecords(applicationId, call, there));
  });
}

const isArranged = ({ arranged }: ApplicationRecord, { current }: CallOfApplication) =>
  !current || arranged >= current.materialSince;

function arrangedRecords(
  applicationId: string,
  call: CallOfApplication,
  there: readonly ApplicationSectionRecord[],
): ApplicationSectionRecord[] {
  const definition = formOf(call);
  const typed = Object.assign({}, ...there.map(openTyped)) as FormValues;
  const asked = definition.sections.flatMap(({ questions }) => questions.map(({ key }) => key));
  const kept = new Set(Object.keys(together(byQuestion(asked, typed))));
  const leftOver = Object.fromEntries(Object.entries(typed).filter(([name]) => !kept.has(name)));
  const before = new Map(there.map((record) => [record.section, record]));
  const recordOf = (section: string, values: FormValues): ApplicationSectionRecord => {
    const _id = sectionId(applicationId, section);
    const was = before.get(section);
    const sealed = sealTyped(_id, values, definition);
    return { _id, applicationId, section, ...sealed, revision: (was?.revision ?? 0) + 1, saved: was?.saved ?? null };
  };
  const sections = definition.sections.map(({ key, questions }) =>
    recordOf(
      key,
      together(
        byQuestion(
          questions.map((question) => question.key),
          typed,
        ),
      ),
    ),
  );
  return [...sections, recordOf(LEFT_OVER, leftOver)];
}
