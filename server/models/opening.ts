import { Schema } from 'mongoose';
import type { OpeningMinutes } from '~/domain/opening/minutes';
import { defineModel } from './define-model';
import type { Gathering } from './gathering';

/** Submissions being decrypted and verified, one by one. */
export interface OpeningRun {
  id: string;
  /** Counts the runs, as its minutes will. */
  number: number;
  via: OpeningMinutes['via'];
  present: OpeningMinutes['present'];
  /**
   * The call's private key under the key ring (the deadline has passed and enough openers were there), so that a crash does
   * not call them together again; forgotten when the run is done. Null where nothing had come.
   */
  key: string | null;
  startedAt: Date;
  /** How many submissions it had to open. */
  total: number;
}

/** The opening of a call's applications, from the first passphrase on. */
export interface OpeningRecord {
  /** The call. */
  _id: string;
  /** Openers who come together; null while none does. */
  session: Gathering | null;
  run: OpeningRun | null;
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

schema.index({ 'run.id': 1 }, { sparse: true });

export const Opening = defineModel('Opening', schema);
