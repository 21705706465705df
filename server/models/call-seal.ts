import { Schema } from 'mongoose';
import { defineModel } from './define-model';
import type { Gathering } from './gathering';

/** Somebody who can open a call's applications together with others. Keys and shares are base64url. */
export interface Opener {
  userId: string;
  /** The opener's own X25519 key pair for this call, the private half under the opener's passphrase; null until then. */
  keys: { publicKey: string; locked: string } | null;
  confirmedAt: Date | null;
  /** The share of the call's private key, sealed to `keys.publicKey`, and its digest; null before publication. */
  share: { sealed: string; digest: string } | null;
  /** When the opener last showed that passphrase and share are whole. */
  rehearsedAt: Date | null;
}

/** The key is to be split anew among other openers, or for a new recovery share alone. */
export interface Renewal {
  /** Who leaves and who takes the place; both null where the openers stay. */
  leaving: string | null;
  joining: Opener | null;
  begun: { by: string; at: Date };
  /** The shares that openers have given for it so far. */
  gathering: Gathering | null;
}

/** Who opens a call's applications, and the key that they are sealed to. The private key is stored nowhere. */
export interface CallSealRecord {
  /** The call. */
  _id: string;
  named: { by: string; at: Date };
  openers: Opener[];
  /** How many shares give the private key back. */
  needed: number;
  /** Made at publication; shares of an earlier generation no longer fit. */
  key: { publicKey: string; generation: number; madeAt: Date; recoveryDigest: string } | null;
  renewal: Renewal | null;
  /** Who held a share of an earlier split and was replaced. */
  former: string[];
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<CallSealRecord>(
  {
    _id: String,
    named: { type: mixed, required: true },
    openers: [mixed],
    needed: { type: Number, required: true },
    key: { type: mixed, default: null },
    renewal: { type: mixed, default: null },
    former: [String],
    version: { type: Number, required: true },
  },
  { versionKey: false, collection: 'callSeals', minimize: false },
);

schema.index({ 'openers.userId': 1 });
schema.index({ 'renewal.joining.userId': 1 });

export const CallSeal = defineModel('CallSeal', schema);
