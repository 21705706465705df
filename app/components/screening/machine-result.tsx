import type { Check } from '~/domain/screening/checklist';
import { MACHINE_LABELS } from '~/domain/screening/labels';
import { evidenceWords } from '~/locales/evidence-text';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

/** What the portal found of one check, and by what. */
export function MachineResult({ check: { machine, evidence } }: { check: Check }) {
  const { text, locale } = usePortal();
  if (machine === null) return null;
  return (
    <>
      <StatusTag status={machine} labels={MACHINE_LABELS} /> {evidenceWords({ evidence }, text, locale)}
    </>
  );
}
