import type { ReadableSubmission } from '#server/scoring/get-readable-submission';
import { questionsOf } from '~/domain/applications/conditions';
import type { FormSection } from '~/domain/applications/form-definition';
import { emptyLocalized } from '~/domain/shared/localized';
import type { Locale } from '~/domain/shared/locale';
import { formatBytes } from '~/locales/formats';
import type { ListedFile } from '../file-list';

/** The files of an application by question, of one origin. */
export function listedFiles(
  { files }: Pick<ReadableSubmission, 'files'>,
  from: ReadableSubmission['files'][number]['from'],
  locale: Locale,
): Record<string, ListedFile[]> {
  const listed: Record<string, ListedFile[]> = {};
  for (const { id, name, state, size, question } of files.filter((file) => file.from === from)) {
    (listed[question] ??= []).push({ id, name, state, size: formatBytes(locale, size) });
  }
  return listed;
}

/** The questions that were answered anew, wherever in the form they stand. */
export function supplementSection({ definition, supplement, files }: ReadableSubmission): FormSection {
  const withFiles = files.filter(({ from }) => from === 'supplement').map(({ question }) => question);
  const answered = new Set([...Object.keys(supplement?.answers ?? {}), ...withFiles]);
  return {
    key: 'supplement',
    title: emptyLocalized(),
    introduction: emptyLocalized(),
    questions: questionsOf(definition)
      .filter(({ key }) => answered.has(key))
      .map((question) => ({ ...question, visibleWhen: null })),
  };
}
