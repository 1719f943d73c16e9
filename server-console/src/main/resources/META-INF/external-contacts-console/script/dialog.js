// A dialog for one act: what it needs, what came of it.

import { el } from './dom.js';
import { problem } from './notices.js';

/**
 * Opens it.
 *
 * @param title  what it does
 * @param parts  the elements between the title and the buttons
 * @param button what its main button says; none for a dialog that only shows
 * @param act    is called by the main button; the dialog closes unless it gives true
 * @param stays  whether it cannot be closed, because nothing else on the page works without what it asks for
 */
export function open({ title, parts, button, act, stays = false }) {
  const said = el('p', { class: 'problem', role: 'alert', hidden: true });
  const progress = el('progress', { hidden: true, 'aria-label': 'Progress' });
  const close = el('button', { type: 'button', hidden: stays, onclick: () => dialog.close() }, 'Close');
  const main = button && el('button', { class: 'main', type: 'submit' }, button);
  const form = el('form', { method: 'dialog', onsubmit: run },
    el('h2', { id: 'dialog-title' }, title), parts, said, progress, el('div', { class: 'buttons' }, close, main));
  const dialog = el('dialog', {
    'aria-labelledby': 'dialog-title',
    oncancel: event => close.disabled && event.preventDefault(),
    // Opened again: at the second Escape a browser closes a dialog even if its listeners prevent it.
    onclose: () => stays ? dialog.showModal() : dialog.remove(),
  }, form);
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, main };

  async function run(event) {
    event.preventDefault();
    busy(true);
    try {
      const isKept = await act();
      if (!isKept) {
        dialog.close();
      }
    } catch (failure) {
      tellOf(failure);
    } finally {
      busy(false);
    }
  }

  /** An act that has begun is seen to its end: closing the dialog would not stop it. */
  function busy(on) {
    main.disabled = on;
    close.disabled = on;
    progress.hidden = !on;
    if (on) {
      said.hidden = true;
    }
  }

  function tellOf(failure) {
    said.textContent = failure.message;
    said.hidden = false;
    if (!dialog.isConnected) {
      problem(failure);
    }
  }
}

/** A labelled input or select. */
export function field(label, input) {
  return el('label', {}, label, input);
}
