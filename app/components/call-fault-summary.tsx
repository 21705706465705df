import type { Fault } from '~/domain/calls/rules';
import { SummaryFrame } from './error-summary';
import { useText } from './portal-context';

/** Where a fault is mended. */
export function faultHref(callId: string, { section, key }: Fault): string {
  const call = `/office/calls/${callId}`;
  return key === 'calls.fault.noReason' ? `${call}/addendum/reason` : `${call}/sections/${section}`;
}

/** Everything that keeps a call from its approval, each line leading to the section where it is mended. */
export function CallFaultSummary({ callId, faults }: { callId: string; faults: readonly Fault[] }) {
  const text = useText();
  if (faults.length === 0) return null;
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
    </SummaryFrame>
  );
}
