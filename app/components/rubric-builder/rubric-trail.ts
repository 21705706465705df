import type { PageHandle } from '~/components/page-handle';

interface OfProgramme {
  programme: { id: string; code: string };
}

interface OfRubric extends OfProgramme {
  /** The rubric's name in the reader's language. */
  caption: string;
}

type Above<Data> = NonNullable<PageHandle<Data>['above']>;

export const rubricsPath = (programmeId: string | undefined) => `/office/programmes/${programmeId}/rubrics`;
export const rubricPath = (programmeId: string | undefined, code: string | undefined) =>
  `${rubricsPath(programmeId)}/${code}`;

/** The way to the list of a programme's rubrics. */
export const aboveRubrics: Above<OfProgramme> = [
  { label: 'programmes.title', href: '/office/programmes' },
  { label: ({ data }) => data.programme.code, href: ({ params }) => `/office/programmes/${params.programmeId}` },
];

/** The way to one rubric of a programme. */
export const aboveRubric: Above<OfProgramme> = [
  ...aboveRubrics,
  { label: 'rubrics.title', href: ({ params }) => rubricsPath(params.programmeId) },
];

/** The way to the pages of one rubric. */
export const aboveRubricPage: Above<OfRubric> = [
  ...aboveRubric,
  { label: ({ data }) => data.caption, href: ({ params }) => rubricPath(params.programmeId, params.code) },
];
