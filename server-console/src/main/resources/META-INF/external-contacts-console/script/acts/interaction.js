// Take a call…: which contact do these identifiers lead to, and why?

import { get, post, Refused, CONTACTS } from '../api.js';
import { tell } from '../bus.js';
import { field, open } from '../dialog.js';
import { el } from '../dom.js';
import { owner } from '../people/search.js';
import { nameOf, timeOf } from '../words.js';

const TYPES = ['Phone', 'Email', 'Cookie', 'SocialTwitter', 'SocialFacebook', 'SocialLine', 'SocialWhatsapp'];
const CHANNELS = ['CALL', 'EMAIL', 'CHAT', 'MESSAGE', 'CALLBACK', 'VIDEO'];
const MOST = 4;

export function takeCall() {
  const rows = el('div', {}, identifierRow());
  const channel = el('select', {}, CHANNELS.map(name => el('option', {}, name)));
  const outcome = el('div', { 'aria-live': 'polite' });
  const more = el('button', { type: 'button', onclick: () => {
    rows.append(identifierRow());
    more.disabled = rows.childElementCount >= MOST;
  } }, 'Another identifier');
  open({
    title: 'Take a call',
    parts: [el('p', { class: 'faint' }, 'Somebody calls, writes or visits. The identifiers decide which contact it is; if no contact owns them, a new one is created. Without any, it is Ephemeral.'),
      rows, more, field('Channel', channel), outcome],
    button: 'Take the call',
    act: async () => {
      const identifiers = given(rows);
      const found = await Promise.all(identifiers.map(owned));
      outcome.replaceChildren(...await taken(identifiers, channel.value, found));
      return true;
    },
  });
}

function identifierRow() {
  return el('div', { class: 'row' },
    field('Identifier', el('select', { name: 'type' }, TYPES.map(name => el('option', {}, name)))),
    field('Value', el('input', { name: 'value', autocomplete: 'off', placeholder: '+44 20 7946 0958' })));
}

function given(rows) {
  return [...rows.children]
    .map(row => ({ type: row.querySelector('[name=type]').value, value: row.querySelector('[name=value]').value.trim() }))
    .filter(({ value }) => value !== '');
}

/** Asked before the call is taken: afterwards the contact owns them all. */
async function owned(identifier) {
  const contact = await owner(identifier);
  if (!contact) {
    return { reason: `No contact owns ${identifier.type} ${identifier.value} yet.` };
  }
  const { entities } = await get(`${CONTACTS}/${contact.id}/identifiers`);
  const claimed = entities.find(known => known.type === identifier.type && same(known.value, identifier.value));
  return { contact,
    reason: `${identifier.type} ${identifier.value} is owned by ${nameOf(contact)}${claimed ? ` since ${timeOf(claimed.dateCreated)}` : ''}.` };
}

function same(one, other) {
  const plain = text => text.toLowerCase().replace(/[\s().-]/g, '');
  return plain(one) === plain(other);
}

async function taken(identifiers, channel, found) {
  const reasons = found.length > 0 ? found.map(({ reason }) => reason) : ['No identifier was given.'];
  const why = el('ul', {}, reasons.map(text => el('li', {}, text)));
  const known = found.some(({ contact }) => contact);
  try {
    const contact = await post('/local/interactions', { identifiers, channel });
    tell('chosen', contact.id);
    tell('changed', [contact.id]);
    return [el('h3', {}, known ? `It is ${nameOf(contact)}` : `A new contact was created: ${contact.type}`), why];
  } catch (failure) {
    if (failure instanceof Refused && failure.status === 409) {
      return [el('h3', {}, 'Ambiguous: several contacts own these identifiers'), why,
        el('ul', {}, (failure.body?.details ?? []).map(detail => el('li', {}, el('button', { type: 'button', class: 'quiet',
          onclick: () => tell('chosen', detail.entityId) }, detail.entityName || detail.entityId))))];
    }
    throw failure;
  }
}
