import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, type FormEvent } from 'react';
import type { FieldErrors } from '~/forms/field-errors';

/** What the builder answers to a script: what was done to which question or section, or why not. */
export interface OrderAnswer {
  done?: { kind: 'moved' | 'duplicated' | 'section-moved'; key: string };
  errors?: FieldErrors;
}

type Fields = Record<string, string>;

/**
 * Sends "up", "down" and dragged questions without leaving the page, one after the other, each with the revision that the one
 * before has made. The pressed button keeps the focus when its question moves.
 */
export function useOrder(revision: number) {
  const fetcher = useFetcher<OrderAnswer>();
  const waiting = useRef<{ fields: Fields; focus: string }[]>([]);
  const focus = useRef('');
  const idle = fetcher.state === 'idle';
  const { submit } = fetcher;

  const next = () => {
    const first = waiting.current.shift();
    if (!first) return;
    focus.current = first.focus;
    void submit({ ...first.fields, revision: String(revision), script: 'yes' }, { method: 'post' });
  };
  const send = (fields: Fields, focusOn: string) => {
    waiting.current.push({ fields, focus: focusOn });
    if (idle) next();
  };
  useEffect(() => {
    if (!idle) return;
    if (focus.current) focusOnThe(focus.current);
    focus.current = '';
    if (fetcher.data?.errors) waiting.current = [];
    else next();
    // The revision comes with the answer: each answer sends what waits.
  }, [idle, fetcher.data]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    if (!(pressed instanceof HTMLButtonElement) || pressed.name !== 'do') return;
    event.preventDefault();
    send({ do: pressed.value }, pressed.id);
  };
  return { answer: fetcher.data, onSubmit, send };
}

/** The button that was pressed; at the end of the form, where it is gone, what it belonged to. */
function focusOnThe(id: string): void {
  const [, section = '', key = ''] = /^(section-)?(?:up|down|duplicate)-(.*)$/.exec(id) ?? [];
  const element = document.getElementById(id) ?? document.getElementById(`${section ? 'section' : 'question'}-${key}`);
  element?.focus();
}
