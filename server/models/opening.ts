import { Schema } from 'mongoose';
import type { OpeningMinutes } from '~/domain/opening/minutes';
import { defineModel } from './define-model';
import type { Gathering } from './gathering';

/** The opening of a call's applications, from the first passphrase on. */
export interface OpeningRecord {
  /** The call. */
  _id: string;
  /** Passphrases are given within one window; null while none runs. */
  session: Gathering | null;
  /**
   * While submissions are decrypted: the call's private key under the key ring (the deadline has passed and enough openers
   * were there), so that a crash does not call them together again. Forgotten when it is done.
   */
  run: { id: string; key: string; startedAt: Date; total: number; done: number } | null;
  /** Every run with what it found, the latest last. */
  minutes: OpeningMinutes[];
  openedAt: Date | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<OpeningRecord>(
  {
    _id: String,
    session: { type: mixed, default: null },
    run: { type: mixed, default: null },
    minutes: [mixed],
    openedAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

export const Opening = defineModel('Opening', schema);
