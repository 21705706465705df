import type { PageHandle } from '~/components/page-handle';

interface OfProgramme {
  programme: { id: string; code: string };
}

interface OfForm extends OfProgramme {
  /** The form's name in the reader's language. */
  caption: string;
}

type Above<Data> = NonNullable<PageHandle<Data>['above']>;

export const formsPath = (programmeId: string | undefined) => `/office/programmes/${programmeId}/forms`;
export const formPath = (programmeId: string | undefined, code: string | undefined) =>
  `${formsPath(programmeId)}/${code}`;

/** The way to the list of a programme's forms. */
export const aboveForms: Above<OfProgramme> = [
  { label: 'programmes.title', href: '/office/programmes' },
  { label: ({ data }) => data.programme.code, href: ({ params }) => `/office/programmes/${params.programmeId}` },
];

/** The way to one form of a programme. */
export const aboveForm: Above<OfProgramme> = [
  ...aboveForms,
  { label: 'formBuilder.title', href: ({ params }) => formsPath(params.programmeId) },
];

/** The way to the pages of one form. */
export const aboveFormPage: Above<OfForm> = [
  ...aboveForm,
  { label: ({ data }) => data.caption, href: ({ params }) => formPath(params.programmeId, params.code) },
];
