import type { ShownContent } from './shown-content';
import { WholeRubric } from './whole-rubric';

/** The rubric by which the call's applications are scored. */
export function RubricSection({ content: { rubric } }: ShownContent) {
  return rubric.rubric ? <WholeRubric rubric={rubric.rubric} /> : null;
}
