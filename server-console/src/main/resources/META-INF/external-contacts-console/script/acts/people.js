// Add people…: invented ones, the same for the same seed.

import { post } from '../api.js';
import { tell } from '../bus.js';
import { field, open } from '../dialog.js';
import { el } from '../dom.js';
import { notice } from '../notices.js';
import { counted } from '../words.js';

export function addPeople() {
  const number = el('input', { type: 'number', min: '1', max: '10000', value: '100', required: true });
  const seed = el('input', { type: 'number', value: '1', required: true });
  const duplicates = el('input', { type: 'number', min: '0', max: '100', value: '20', required: true });
  open({
    title: 'Add people',
    parts: [el('p', { class: 'faint' }, 'Invented people from many countries, in many scripts. Some are duplicates: second records of others. The same seed makes the same people.'),
      el('div', { class: 'row' }, field('How many', number), field('Seed', seed), field('Duplicates, in %', duplicates))],
    button: 'Add them',
    act: async () => {
      const { created, rejected } = await post('/local/people', {
        number: Number(number.value), seed: Number(seed.value), duplicates: duplicates.value / 100,
      });
      notice(`${counted(created, 'contact')} added${rejected > 0 ? `, ${rejected.toLocaleString('en')} rejected` : ''}.`);
      tell('changed', []);
    },
  });
}
