import type { CallContent } from '../calls/schema';
import type { MessageKey } from '../shared/message-key';

/** The ticks of a call's terms that say how applications are kept until they are opened; off where a call is older. */
export const SEALING_TERMS = ['strictSealing', 'countShownEarly', 'namesAtOpening'] as const;

/** What those terms mean, in sentences for everybody who reads the call. */
export function sealingSentences(terms: Partial<CallContent['terms']>): MessageKey[] {
  return [
    'sealing.terms.sealed',
    terms.strictSealing ? 'sealing.terms.strict' : 'sealing.terms.readable',
    terms.countShownEarly ? 'sealing.terms.countEarly' : 'sealing.terms.countLate',
    terms.namesAtOpening ? 'sealing.terms.names' : 'sealing.terms.noNames',
  ];
}
