// A dialog for one act: what it needs, what came of it.

import { el } from './dom.js';

/**
 * Opens it.
 *
 * @param title  what it does
 * @param parts  the elements between the title and the buttons
 * @param button what its main button says; none for a dialog that only shows
 * @param act    is called by the main button with a function that reports progress from 0 to 1; the dialog closes unless it gives true
 */
export function open({ title, parts, button, act }) {
  const said = el('p', { class: 'problem', role: 'alert', hidden: true });
  const progress = el('progress', { max: '1', hidden: true, 'aria-label': 'Progress' });
  const main = button && el('button', { class: 'main', type: 'submit' }, button);
  const form = el('form', { method: 'dialog' },
    el('h2', { id: 'dialog-title' }, title), parts, said, progress,
    el('div', { class: 'buttons' }, el('button', { type: 'button', onclick: () => dialog.close() }, 'Close'), main));
  const dialog = el('dialog', { 'aria-labelledby': 'dialog-title', onclose: () => dialog.remove() }, form);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    main.disabled = true;
    said.hidden = true;
    progress.hidden = false;
    progress.removeAttribute('value');
    try {
      const stays = await act(share => { progress.value = share; });
      if (!stays) {
        dialog.close();
      }
    } catch (failure) {
      said.textContent = [failure.message, ...(failure.reasons ?? [])].join(' ');
      said.hidden = false;
    } finally {
      main.disabled = false;
      progress.hidden = true;
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, main };
}

/** A labelled input or select. */
export function field(label, input) {
  return el('label', {}, label, input);
}
