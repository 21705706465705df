import type { DeviceKeep } from '~/forms/device-keep';
import { useText } from '../portal-context';

interface UnsentPanelProps {
  serviceId: string;
  keep: DeviceKeep;
}

/**
 * The entries that this device keeps because the portal could not be reached (`unsent-entries.ts`). The sentences come along
 * with the page: they are needed without the portal.
 */
export function UnsentPanel({ serviceId, keep }: UnsentPanelProps) {
  const text = useText();
  return (
    <div
      data-unsent={`/services/${serviceId}/requests/unsent`}
      data-keep={keep.name}
      data-keep-keys={keep.keys}
      data-kept={text('unsent.kept')}
      data-missing={text('unsent.missing')}
      data-full={text('unsent.full')}
      data-sent={text('unsent.sent')}
      data-signed-out={text('unsent.signedOut')}
      data-refused={text('unsent.refused')}
      data-mend={text('unsent.mend')}
      data-row={text('unsent.row', { day: '{day}', time: '{time}' })}
    >
      <p className="govuk-body" role="status" data-unsent-status="" />
      <div data-unsent-shown="" hidden>
        <h2 className="govuk-heading-m">{text('unsent.title')}</h2>
        <ul className="govuk-list" data-unsent-list="" />
      </div>
    </div>
  );
}
