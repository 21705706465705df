/** Where and under which keys a browser keeps a form (`server/accounts/keep-on-device.ts`). */
export interface DeviceKeep {
  name: string;
  keys: string;
}
