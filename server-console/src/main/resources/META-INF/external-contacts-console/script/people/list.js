// The list on the left: newest change first, or what a search found.

import { CONTACTS, get, Refused } from '../api.js';
import { calmly, hear, tell } from '../bus.js';
import { byId, el } from '../dom.js';
import { problem } from '../notices.js';
import { counted, lineOf, nameOf } from '../words.js';
import { found } from './search.js';

const PAGE = 50;
const TYPING = 180;

const list = byId('contacts');
const pages = byId('pages');
const box = byId('search');

let page = 1;
let chosen = '';
let running = new AbortController();

/** Fills it, and keeps it true. */
export function followList() {
  let typing;
  box.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => turnTo(1), TYPING);
  });
  box.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      list.focus();
      choose(rows()[0]);
    }
  });
  list.addEventListener('keydown', move);
  list.addEventListener('click', event => choose(event.target.closest('[role="option"]')));
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, textarea, select, dialog')) {
      event.preventDefault();
      box.focus();
    }
  });
  hear('changed', calmly(500, () => show().catch(problem)));
  hear('chosen', id => {
    chosen = id;
    mark();
  });
  turnTo(1);
}

function turnTo(number) {
  page = number;
  list.scrollTop = 0;
  show().catch(problem);
}

async function show() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  try {
    const text = box.value.trim();
    const listing = text ? await found(text, page, PAGE, signal) : await newest(signal);
    list.replaceChildren(...listing.entities.map(row));
    if (listing.entities.length === 0) {
      list.append(el('li', { class: 'message' }, text ? `Nobody is found by “${text}”.` : 'Nobody is here yet. Add people, or take a call.'));
    }
    showPages(listing);
    mark();
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      throw failure;
    }
  }
}

/** Engines that keep contacts elsewhere cannot be read in this order: theirs is by name. */
async function newest(signal) {
  const window = `pageSize=${PAGE}&pageNumber=${page}`;
  try {
    return await get(`/local/contacts?${window}`, { signal });
  } catch (failure) {
    if (failure instanceof Refused && [404, 422].includes(failure.status)) {
      list.setAttribute('aria-label', 'Contacts, by name');
      return get(`${CONTACTS}?${window}`, { signal });
    }
    throw failure;
  }
}

function row(contact) {
  const type = contact.type ?? '';
  return el('li', { role: 'option', id: `row-${contact.id}`, 'data-id': contact.id, 'aria-selected': 'false' },
    el('strong', {}, nameOf(contact)),
    el('span', { class: `badge ${type.toLowerCase()}` }, type),
    el('span', { class: 'faint' }, lineOf(contact)),
    el('span', { class: contact.why ? 'why' : 'faint' }, contact.why ?? expiry(contact)));
}

function expiry(contact) {
  return contact.expires ? `until ${new Date(contact.expires).toLocaleDateString()}` : '';
}

function showPages({ total, pageCount = 1 }) {
  pages.replaceChildren(
    el('button', { type: 'button', disabled: page <= 1, onclick: () => turnTo(page - 1) }, 'Previous'),
    el('span', {}, `${counted(total, 'contact')}, page ${page} of ${Math.max(1, pageCount)}`),
    el('button', { type: 'button', disabled: page >= pageCount, onclick: () => turnTo(page + 1) }, 'Next'));
}

function rows() {
  return [...list.querySelectorAll('[role="option"]')];
}

function choose(option) {
  if (option) {
    tell('chosen', option.dataset.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}

function mark() {
  list.removeAttribute('aria-activedescendant');
  for (const option of rows()) {
    const isChosen = option.dataset.id === chosen;
    option.setAttribute('aria-selected', String(isChosen));
    if (isChosen) {
      list.setAttribute('aria-activedescendant', option.id);
    }
  }
}

function move(event) {
  const all = rows();
  const at = all.findIndex(option => option.dataset.id === chosen);
  const to = {
    ArrowDown: Math.min(at + 1, all.length - 1), ArrowUp: Math.max(at - 1, 0), Home: 0, End: all.length - 1,
  }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    choose(all[to]);
  } else if (event.key === 'Enter') {
    byId('contact').focus();
  } else if (event.key === 'PageDown' || event.key === 'PageUp') {
    event.preventDefault();
    pages.querySelector(event.key === 'PageDown' ? 'button:last-child' : 'button:first-child').click();
  }
}
