// Let time pass…: contacts that nobody curates expire after some time without an interaction.

import { get, post } from '../api.js';
import { tell } from '../bus.js';
import { field, open } from '../dialog.js';
import { el } from '../dom.js';
import { notice } from '../notices.js';
import { counted } from '../words.js';

const DAY = 24 * 60 * 60 * 1_000;

export function letTimePass() {
  const days = el('input', { type: 'number', min: '0', max: '36500', value: '61', required: true });
  open({
    title: 'Let time pass',
    parts: [el('p', { class: 'faint' }, 'Removes the Identified and Ephemeral contacts that would have expired by then. The server’s clock does not move.'),
      field('Days from now', days)],
    button: 'Let time pass',
    act: async () => {
      const { now } = await get('/local/overview');
      const at = new Date(Date.parse(now) + Number(days.value) * DAY).toISOString();
      const { removed } = await post('/local/expire', { at });
      notice(`${counted(removed.length, 'contact')} expired.`);
      tell('changed', []);
    },
  });
}
