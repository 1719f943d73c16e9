// Reset…: everything is forgotten.

import { post } from '../api.js';
import { tell } from '../bus.js';
import { open } from '../dialog.js';
import { el } from '../dom.js';
import { notice } from '../notices.js';

export function reset() {
  open({
    title: 'Forget everything?',
    parts: [el('p', {}, 'All contacts, organizations, notes and merges are gone then. Take a snapshot first to have them again.')],
    button: 'Forget everything',
    act: async () => {
      await post('/local/reset');
      notice('Everything is forgotten.');
      tell('changed', []);
    },
  });
}
