import type { submissions as en } from '../en/submissions';

export const submissions: Record<keyof typeof en, string> = {
  'submissions.error.notSubmitted': 'Bu ýüztutma tabşyrylmady.',
};
