import { currentConfig } from '#server/current-config';
import { openDatabase } from '#server/database/open-database';
import { createLog } from '#server/log';
import { startDelivery } from '#server/mail/deliver-messages';

/** A process that sends the outbox until it is killed; `LEASE_MS` shortens how long it is trusted to live. */
const config = { ...currentConfig(), BASE_URL: 'https://opencall.example.org' };
const log = createLog('silent');
await openDatabase(config, log);
const delivery = startDelivery(config, log, Number(process.env.LEASE_MS));
for (;;) {
  await delivery.deliverDue();
  await new Promise((resolve) => setTimeout(resolve, 50));
}
