// Reset…: everything is deleted.

import { post } from '../api.js';
import { tell } from '../bus.js';
import { open } from '../dialog.js';
import { el } from '../dom.js';
import { notice } from '../notices.js';

export function reset() {
  open({
    title: 'Delete everything?',
    parts: [el('p', {}, 'All contacts, organizations, notes and merges will be deleted. Take a snapshot first if you want to restore them later.')],
    button: 'Delete everything',
    act: async () => {
      await post('/local/reset');
      notice('Everything was deleted.');
      tell('changed', []);
    },
  });
}
