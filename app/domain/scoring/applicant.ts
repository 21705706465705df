/** Who applies, as an evaluator may know it: by name, or by a number that stands for it in this call. */
export type Applicant = { name: string } | { number: number };

type Say = (key: 'scoring.standIn', values: { number: number }) => string;

/** What an application is called on pages and in documents of the evaluation. */
export const applicantLabel = (applicant: Applicant, text: Say): string =>
  'name' in applicant ? applicant.name : text('scoring.standIn', { number: applicant.number });
