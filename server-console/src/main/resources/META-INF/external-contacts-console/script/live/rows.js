// A table that grows at the top: it can be paused, filtered and emptied, and never holds more than so many rows.

import { el } from '../dom.js';

const MOST = 300;

/**
 * A table of items.
 *
 * @param columns the headings
 * @param row     makes the row of an item
 * @param matches whether an item is shown, by a text in the filter; of several, separated by commas, one is enough
 */
export function growing(columns, row, matches) {
  let items = [];
  let wanted = [''];
  /** What was there when it was paused. */
  let paused;
  const body = el('tbody', {});
  const table = el('table', {},
    el('thead', {}, el('tr', {}, columns.map(column => el('th', { scope: 'col' }, column)))), body);

  function isShown(item) {
    return wanted.some(text => matches(item, text));
  }

  function redraw() {
    body.replaceChildren(...(paused ?? items).filter(isShown).slice(-MOST).reverse().map(row));
  }

  return {
    table,
    add(item) {
      items = [...items.slice(1 - MOST * 4), item];
      if (!paused && isShown(item)) {
        body.prepend(row(item));
        if (body.rows.length > MOST) {
          body.lastChild.remove();
        }
      }
    },
    filter(text) {
      const parts = text.toLowerCase().split(',').map(part => part.trim()).filter(Boolean);
      wanted = parts.length > 0 ? parts : [''];
      redraw();
    },
    pause(on) {
      paused = on ? items : undefined;
      redraw();
    },
    clear() {
      items = [];
      paused &&= items;
      redraw();
    },
  };
}
