import { describe, expect, it } from 'vitest';
import { emptyCall } from '~/domain/calls/empty-call';
import { openersFault } from '~/domain/sealing/openers';
import { setPassphraseSchema } from '~/domain/sealing/schema';
import { openerState } from '~/domain/sealing/status';
import { sealingSentences } from '~/domain/sealing/terms';

const at = new Date('2026-03-02T06:00:00Z');
const ready = { confirmedAt: at };
const { terms } = emptyCall(['en']);

describe('the openers of a call', () => {
  it.each([
    [[], 2, 'sealing.fault.fewOpeners'],
    [[ready, ready], 2, 'sealing.fault.fewOpeners'],
    [[ready, ready, ready], 1, 'sealing.fault.fewOpeners'],
    [[ready, ready, ready], 4, 'sealing.fault.fewOpeners'],
    [[ready, { confirmedAt: null }, ready], 2, 'sealing.fault.unconfirmed'],
    [[ready, ready, ready], 3, null],
  ])('%j of whom %i open: %s', (openers, needed, fault) => {
    expect(openersFault(openers, needed)).toBe(fault);
  });

  it('are asked for a passphrase, then ready, then due from the very deadline on', () => {
    const facts = { confirmedAt: null, closesAt: null, isOver: false };
    expect(openerState(facts, at)).toBe('passphrase');
    expect(openerState({ ...facts, confirmedAt: at }, at)).toBe('ready');
    const closing = { ...facts, confirmedAt: at, closesAt: at };
    expect(openerState(closing, new Date(at.getTime() - 1))).toBe('ready');
    expect(openerState(closing, at)).toBe('due');
    expect(openerState({ ...closing, isOver: true }, at)).toBe('done');
  });

  it('set a passphrase of at least sixteen characters, counted without the spaces around it', () => {
    const typed = (said: string) =>
      setPassphraseSchema.safeParse({ newPassphrase: said, passphraseAgain: said }).success;
    expect(typed('fifteen letters')).toBe(false);
    expect(typed('   fifteen letters   ')).toBe(false);
    expect(typed('sixteen letters!')).toBe(true);
    expect(typed('ababababababababab')).toBe(false);
  });
});

describe('what a call says of its sealing', () => {
  it('is the same for an older call without the ticks as for one with none ticked', () => {
    expect(sealingSentences({})).toEqual(sealingSentences(terms));
  });

  it('changes sentence by sentence', () => {
    expect(sealingSentences({ ...terms, strictSealing: true })).toContain('sealing.terms.strict');
    expect(sealingSentences({ ...terms, countShownEarly: true })).toContain('sealing.terms.countEarly');
    expect(sealingSentences({ ...terms, namesAtOpening: true })).toContain('sealing.terms.names');
    expect(sealingSentences(terms)).toEqual([
      'sealing.terms.sealed',
      'sealing.terms.readable',
      'sealing.terms.countLate',
      'sealing.terms.noNames',
    ]);
  });
});
