// Snapshot and Restore: everything in one file, and back.

import { send } from '../api.js';
import { tell } from '../bus.js';
import { field, open } from '../dialog.js';
import { el } from '../dom.js';
import { notice, problem } from '../notices.js';

const TYPE = 'application/x-ndjson';

/** Saves everything in a file of the browser's downloads. */
export async function takeSnapshot() {
  try {
    const answer = await send('GET', '/local/snapshot');
    const address = URL.createObjectURL(await answer.blob());
    const name = `external-contacts-${new Date().toISOString().slice(0, 19).replace(/:/g, '-')}.ndjson`;
    el('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    notice(`Saved as ${name}.`);
  } catch (failure) {
    problem(failure);
  }
}

/** Replaces everything by what such a file has. */
export function restore() {
  const file = el('input', { type: 'file', accept: '.ndjson,.jsonl,.json', required: true });
  open({
    title: 'Restore a snapshot',
    parts: [el('p', {}, 'All current data is replaced by what is in the file.'), field('Snapshot', file)],
    button: 'Replace everything',
    act: async () => {
      const answer = await send('POST', '/local/snapshot', file.files[0], { type: TYPE });
      const { restored } = await answer.json();
      notice(`Restored: ${Object.entries(restored).map(([kind, count]) => `${kind} ${count.toLocaleString('en')}`).join(', ') || 'nothing'}.`);
      tell('changed', []);
    },
  });
}
