import { CommandError } from '../errors.ts';
import type { FilterContext } from '../query/match.ts';
import { compileFields, compileProjection, compileUnset, type Projector } from '../query/projection.ts';
import type { Doc } from '../values/decode.ts';
import { isPlainObject } from '../values/paths.ts';
import { evaluator } from './expressions.ts';

/** A stage that turns one document into one, or undefined for other stages. */
export function documentStage(name: string, operand: unknown, context: FilterContext): Projector | undefined {
  switch (name) {
    case '$set':
    case '$addFields':
      return compileFields(operand as Doc, context);
    case '$unset':
      return compileUnset(Array.isArray(operand) ? (operand as string[]) : [operand as string]);
    case '$project':
      if (!isPlainObject(operand) || Object.keys(operand).length === 0)
        throw new CommandError(
          51272,
          'Invalid $project :: caused by :: projection specification must have at least one field',
        );
      return compileProjection(operand, context);
    case '$replaceRoot':
    case '$replaceWith': {
      const evaluate = evaluator(name === '$replaceRoot' ? (operand as Doc)['newRoot'] : operand, context);
      return (doc) => {
        const root = evaluate(doc);
        if (!isPlainObject(root))
          throw new CommandError(
            40228,
            `'newRoot' expression must evaluate to an object, but resulting value was: ${String(root)}`,
          );
        return root;
      };
    }
    default:
      return undefined;
  }
}

/** The pipeline of an update. Throws 72 for a stage that has no place in one. */
export function compileStages(stages: Doc[], context: FilterContext): Projector {
  const steps = stages.map((stage) => {
    const [name, operand] = Object.entries(stage)[0] ?? ['', undefined];
    const step = documentStage(name, operand, context);
    if (!step) throw new CommandError(72, `${name} is not allowed to be used within an update`);
    return step;
  });
  return (doc) => steps.reduce((result, step) => step(result), doc);
}
