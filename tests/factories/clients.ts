import type { Client } from '#server/accounts/client';

let addresses = 0;

/** A visitor at an address of their own, so that the limits of one test do not fill those of another. */
export function createClient(wishes: Partial<Client> = {}): Client {
  addresses += 1;
  return {
    address: `10.${Math.floor(addresses / 65_536)}.${Math.floor(addresses / 256) % 256}.${addresses % 256}`,
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0',
    knownDevices: '',
    ...wishes,
  };
}
