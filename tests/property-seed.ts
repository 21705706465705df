import fc from 'fast-check';

/**
 * Properties try the same examples on every run, so that a red run is the change's doing and can be repeated;
 * `PROPERTY_SEED=random` looks for new ones.
 */
const asked = process.env.PROPERTY_SEED;
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_221_108) });
