import { toString as drawQrCode } from 'qrcode';
import type { RecoveryShare } from './make-call-key';
import { toCode } from './recovery-code';

/** A recovery share on the one page that ever shows it. */
export interface ShownRecovery {
  callId: string;
  code: string;
  /** A picture's `data:` address. */
  qrCode: string;
}

export async function showRecovery(recovery: RecoveryShare): Promise<ShownRecovery> {
  const code = toCode(recovery);
  const svg = await drawQrCode(code.replaceAll(' ', ''), { type: 'svg', margin: 2 });
  const qrCode = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { callId: recovery.callId, code, qrCode };
}

/** The answer that carries it: no browser or proxy keeps it. */
export const SHOWN_ONCE = { headers: { 'Cache-Control': 'no-store' } };
