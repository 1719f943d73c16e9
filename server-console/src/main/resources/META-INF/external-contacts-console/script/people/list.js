// The list on the left: newest change first, or what a search found.

import { CONTACTS, get, Refused } from '../api.js';
import { hear, keepTrue, tell } from '../bus.js';
import { byId, el } from '../dom.js';
import { problem } from '../notices.js';
import { counted, lineOf, nameOf } from '../words.js';
import { found } from './search.js';

const PAGE = 50;
const TYPING = 180;

const list = byId('contacts');
const pages = byId('pages');
const box = byId('search');
const previous = el('button', { type: 'button', onclick: () => turnTo(page - 1) }, 'Previous');
const position = el('span', {});
const next = el('button', { type: 'button', onclick: () => turnTo(page + 1) }, 'Next');

let page = 1;
let chosen = '';
let running = new AbortController();
let typing;

/** Fills it, and keeps it true. */
export function followList() {
  box.addEventListener('input', () => {
    list.ariaBusy = 'true';
    clearTimeout(typing);
    typing = setTimeout(() => {
      typing = undefined;
      turnTo(1);
    }, TYPING);
  });
  box.addEventListener('keydown', leave);
  list.addEventListener('keydown', move);
  // Not on a click, which is lost if the row is drawn anew between press and release.
  list.addEventListener('pointerdown', event => choose(event.target.closest('[role="option"]')));
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, textarea, select, dialog')) {
      event.preventDefault();
      box.focus();
    }
  });
  hear('chosen', id => {
    chosen = id;
    mark();
  });
  pages.append(previous, position, next);
  keepTrue(show);
  turnTo(1);
}

/** From the box into the list, to the first that is found by what is typed now. */
async function leave(event) {
  if (event.key === 'ArrowDown' || event.key === 'Enter') {
    event.preventDefault();
    clearTimeout(typing);
    typing = undefined;
    await turnTo(1);
    list.focus();
    choose(rows()[0]);
  }
}

function turnTo(number) {
  page = number;
  list.scrollTop = 0;
  return show();
}

async function show() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  try {
    const text = box.value.trim();
    const listing = text ? await found(text, page, PAGE, signal) : await newest(signal);
    const last = Math.max(1, listing.pageCount);
    if (page > last) {
      await turnTo(last);
      return;
    }
    list.replaceChildren(...listing.entities.map(row));
    if (listing.entities.length === 0) {
      list.append(el('li', { class: 'message' }, text ? `No contacts found for “${text}”.` : 'No contacts yet. Add people, or take a call.'));
    }
    showPosition(listing.total, last);
    mark();
    settle(signal);
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      problem(failure);
      settle(signal);
    }
  }
}

/** What was asked for is answered, unless something else has been asked for or typed meanwhile. */
function settle(signal) {
  if (typing === undefined && signal === running.signal) {
    list.ariaBusy = 'false';
  }
}

/** Engines that keep contacts elsewhere cannot be read in this order: theirs is by name. */
async function newest(signal) {
  const window = `pageSize=${PAGE}&pageNumber=${page}`;
  try {
    return await get(`/local/contacts?${window}`, { signal });
  } catch (failure) {
    if (failure instanceof Refused && [403, 404, 422].includes(failure.status)) {
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
  return contact.expires ? `expires ${new Date(contact.expires).toLocaleDateString()}` : '';
}

function showPosition(total, last) {
  position.textContent = `${counted(total, 'contact')}, page ${page} of ${last}`;
  previous.disabled = page <= 1;
  next.disabled = page >= last;
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
    (event.key === 'PageDown' ? next : previous).click();
  }
}
