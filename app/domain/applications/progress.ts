import type { FormDefinition } from './form-definition';

/** How far a section is. */
export const SECTION_STATES = ['not-started', 'in-progress', 'attention', 'complete'] as const;
export type SectionState = (typeof SECTION_STATES)[number];

/** Questions by what is to be said of them. */
export interface QuestionSets {
  /** Something is typed, or a file is there. */
  answered: ReadonlySet<string>;
  /** What is typed is wrong. */
  wrong: ReadonlySet<string>;
  /** Wrong, or asked and not answered. */
  open: ReadonlySet<string>;
}

/** How far each section is, in the order of the form. */
export function sectionStates({ sections }: FormDefinition, { answered, wrong, open }: QuestionSets): SectionState[] {
  return sections.map(({ questions }) => {
    const any = (set: ReadonlySet<string>) => questions.some(({ key }) => set.has(key));
    if (any(wrong)) return 'attention';
    if (any(open)) return any(answered) ? 'in-progress' : 'not-started';
    // A section that asks nothing of this organisation, or only what it may leave out.
    return 'complete';
  });
}
