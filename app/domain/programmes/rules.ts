import type { MessageKey } from '../shared/message-key';
import type { ProgrammeContent } from './schema';

/** What is wrong with a programme: its period, or a code or currency that a list has twice. */
export function programmeFaults(content: ProgrammeContent): MessageKey[] {
  const faults: MessageKey[] = [];
  if (content.endsOn < content.startsOn) faults.push('programmes.error.period');
  const lists = [content.sources, content.serviceTypes, content.places, content.rubricTemplates, content.formTemplates];
  if (lists.some((list) => isTwice(list.map(({ code }) => code)))) faults.push('programmes.error.codeTwice');
  if (content.sources.some(({ budgets }) => isTwice(budgets.map(({ currency }) => currency)))) {
    faults.push('programmes.error.currencyTwice');
  }
  return faults;
}

const isTwice = (values: readonly string[]) => new Set(values).size < values.length;
