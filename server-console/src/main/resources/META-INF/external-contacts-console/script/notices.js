// Short news, which go by themselves, and problems, which stay a while longer.

import { byId, el } from './dom.js';

export function notice(text) {
  show(text, '', 4_000);
}

export function problem(failure) {
  show(failure.message, ' bad', 10_000);
}

function show(text, kind, millis) {
  const shown = el('div', { class: `notice${kind}` }, text);
  byId('notices').append(shown);
  setTimeout(() => shown.remove(), millis);
}
