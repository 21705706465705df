import { Console } from 'node:console';
import { formEngineFigures } from './form-engine';

const out = new Console(process.stdout);

/** Prints what the form engine takes for a form of 200 questions with a budget of 300 lines. */
export function run(): Promise<void> {
  out.log('a form of 200 questions, long answers of 20,000 characters, a budget of 300 lines');
  out.table(formEngineFigures());
  return Promise.resolve();
}
