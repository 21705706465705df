import type { Fault } from '~/domain/calls/rules';
import type { MessageKey } from '~/domain/shared/message-key';
import { SummaryFrame } from './error-summary';
import { useText } from './portal-context';

/** Where a fault is mended. */
export function faultHref(callId: string, { section, key }: Fault): string {
  const call = `/office/calls/${callId}`;
  return key === 'calls.fault.noReason' ? `${call}/addendum/reason` : `${call}/sections/${section}`;
}

interface CallFaultSummaryProps {
  callId: string;
  faults: readonly Fault[];
  /** What the openers lack; a call can be handed over without them, but not approved. */
  openersFault?: MessageKey | null;
}

/** Everything that keeps a call from its approval, each line leading to where it is mended. */
export function CallFaultSummary({ callId, faults, openersFault = null }: CallFaultSummaryProps) {
  const text = useText();
  if (faults.length === 0 && !openersFault) return null;
  return (
    <SummaryFrame title={text('callApproval.submission.faults')}>
      {faults.map((fault) => (
        <li key={fault.section + fault.key + JSON.stringify(fault.values)}>
          <a href={faultHref(callId, fault)}>
            {text('form.errorIn', {
              field: text(`calls.section.${fault.section}`),
              error: text(fault.key, fault.values),
            })}
          </a>
        </li>
      ))}
      {openersFault && (
        <li>
          <a href={`/office/calls/${callId}/openers`}>
            {text('form.errorIn', { field: text('sealing.openers.title'), error: text(openersFault) })}
          </a>
        </li>
      )}
    </SummaryFrame>
  );
}
