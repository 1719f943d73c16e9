// Add people…: invented ones, the same for the same seed.

import { post } from '../api.js';
import { tell } from '../bus.js';
import { field, open } from '../dialog.js';
import { el } from '../dom.js';
import { notice } from '../notices.js';
import { counted } from '../words.js';

/** So many in one call, so that there is progress to be seen. */
const STEP = 500;

export function addPeople() {
  const number = el('input', { type: 'number', min: '1', max: '100000', value: '100', required: true });
  const seed = el('input', { type: 'number', value: '1', required: true });
  const duplicates = el('input', { type: 'number', min: '0', max: '100', value: '20', required: true });
  open({
    title: 'Add people',
    parts: [el('p', { class: 'faint' }, 'Invented people of many countries and scripts; some are second records of others.'),
      el('div', { class: 'row' }, field('How many', number), field('Seed', seed), field('Second records, in %', duplicates))],
    button: 'Add them',
    act: async progress => {
      try {
        const { created, rejected } = await added(Number(number.value), Number(seed.value), duplicates.value / 100, progress);
        notice(`${counted(created, 'contact')} added${rejected > 0 ? `, ${rejected.toLocaleString('en')} rejected` : ''}.`);
      } finally {
        tell('changed', []);
      }
    },
  });
}

async function added(total, seed, duplicates, progress) {
  const sum = { created: 0, rejected: 0 };
  for (let done = 0, part = 0; done < total; done += STEP, part += 1) {
    const answer = await post('/local/people', { number: Math.min(STEP, total - done), seed: seed * 1_000 + part, duplicates });
    sum.created += answer.created;
    sum.rejected += answer.rejected;
    progress((done + STEP) / total);
  }
  return sum;
}
