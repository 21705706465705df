/** Chooses a level by its number, where a level has the focus: `7` the level 7, on rubrics of up to nine levels above 0. */
export function chooseLevelsByNumber(): void {
  document.addEventListener('keydown', ({ key, target, altKey, ctrlKey, metaKey }) => {
    if (!/^\d$/.test(key) || altKey || ctrlKey || metaKey || !(target instanceof HTMLInputElement)) return;
    const criterion = target.type === 'radio' && target.closest('[data-level-keys]');
    const level = criterion && criterion.querySelector<HTMLInputElement>(`input[type="radio"][value="${key}"]`);
    if (!level) return;
    level.focus();
    level.click();
  });
}
