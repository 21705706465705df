import { useEffect, useRef, type RefObject } from 'react';

export interface Dropped {
  question: string;
  section: string;
  /** How many questions of the section come before, the dragged one not counted. */
  at: number;
}

const LINE = 'portal-builder__line';
const DRAGGED = 'portal-builder__question--dragged';
/** How near to the edge of the window the page begins to roll, in pixels. */
const EDGE = 60;

/**
 * Lets questions be dragged by their handles, with mouse, pen or finger. Escape lets go. What a pointer does here, the
 * buttons "up" and "down" and the question's own page do as well.
 */
export function useDragging(list: RefObject<HTMLElement | null>, onDrop: (dropped: Dropped) => void): void {
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const begin = (event: PointerEvent) => {
      const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-handle]') : null;
      const card = handle?.closest<HTMLElement>('[data-question]');
      if (!handle || !card || event.button !== 0) return;
      event.preventDefault();
      follow(root, card, event.pointerId, (dropped) => drop.current(dropped));
    };
    root.addEventListener('pointerdown', begin);
    return () => root.removeEventListener('pointerdown', begin);
  }, [list]);
}

function follow(root: HTMLElement, card: HTMLElement, pointer: number, onDrop: (dropped: Dropped) => void): void {
  const line = document.createElement('li');
  line.className = LINE;
  line.setAttribute('aria-hidden', 'true');
  card.classList.add(DRAGGED);

  const move = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return;
    if (event.clientY < EDGE) window.scrollBy(0, -EDGE / 4);
    if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, EDGE / 4);
    showLine(root, line, event.clientY);
  };
  const end = (event: PointerEvent | KeyboardEvent) => {
    if (event instanceof KeyboardEvent ? event.key !== 'Escape' : event.pointerId !== pointer) return;
    const dropped = event.type === 'pointerup' ? droppedAt(line, card) : null;
    line.remove();
    card.classList.remove(DRAGGED);
    window.removeEventListener('pointermove', move);
    for (const type of ENDS) window.removeEventListener(type, end);
    if (dropped) onDrop(dropped);
  };
  window.addEventListener('pointermove', move);
  for (const type of ENDS) window.addEventListener(type, end);
}

const ENDS = ['pointerup', 'pointercancel', 'keydown'] as const;

/** The line stands where the question would go: before the first one whose middle is below the pointer. */
function showLine(root: HTMLElement, line: HTMLElement, y: number): void {
  const lists = [...root.querySelectorAll<HTMLElement>('[data-section]')];
  const middle = (element: Element) => {
    const { top, height } = element.getBoundingClientRect();
    return top + height / 2;
  };
  // The last list that begins above the pointer; above all of them, the first.
  const list = lists.filter((one) => one.getBoundingClientRect().top <= y).at(-1) ?? lists[0];
  if (!list) return;
  const before = [...list.querySelectorAll('[data-question]')].find((card) => middle(card) > y);
  list.insertBefore(line, before ?? null);
}

function droppedAt(line: HTMLElement, card: HTMLElement): Dropped | null {
  const list = line.parentElement;
  const [question, section] = [card.dataset.question, list?.dataset.section];
  if (!list || !question || !section) return null;
  const before: string[] = [];
  for (const item of list.children) {
    if (item === line) break;
    if (item instanceof HTMLElement && item.dataset.question && item !== card) before.push(item.dataset.question);
  }
  return { question, section, at: before.length };
}
