// The buttons beside the search box.

import { byId, el } from '../dom.js';
import { addPeople } from './people.js';
import { letTimePass } from './expire.js';
import { loadFile } from './file.js';
import { reset } from './reset.js';
import { restore, takeSnapshot } from './snapshot.js';
import { takeCall } from './interaction.js';

const ACTS = [
  ['Take a call…', takeCall], ['Let time pass…', letTimePass], ['Add people…', addPeople], ['Load a file…', loadFile],
  ['Snapshot', takeSnapshot], ['Restore…', restore], ['Reset…', reset],
];

export function showActs() {
  byId('acts').append(...ACTS.map(([name, act]) => el('button', { type: 'button', onclick: act }, name)));
}
