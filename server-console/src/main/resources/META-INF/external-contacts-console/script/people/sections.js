// What belongs to a contact. Each section is a list of elements, empty if there is nothing to show.

import { CONTACTS, get, ifFound } from '../api.js';
import { tell } from '../bus.js';
import { el } from '../dom.js';
import { latestEvents } from '../live/events.js';
import { contactsOf, headlineOf } from '../live/facts.js';
import { idsOf, nameOf, timeOf } from '../words.js';

/** Each identifier, since when, and who else has its value in a field: they are not recognised by it. */
export async function identifiers({ id }, signal) {
  const { entities } = await get(`${CONTACTS}/${id}/identifiers`, { signal });
  const others = await Promise.all(entities.map(identifier => alsoIn(identifier, id, signal)));
  if (entities.length === 0) {
    return [el('h3', {}, 'Recognised by'), el('p', {}, 'Nothing: it has no phone number, e-mail address or account, or other contacts own them.')];
  }
  return section('Recognised by', entities, [
    el('p', { class: 'faint' }, 'Whoever calls, writes or visits with one of these is this contact.'),
    table(['Type', 'Value', 'Since', 'Also in a field of'], entities.map((identifier, at) =>
      [identifier.type, mono(identifier.value), timeOf(identifier.dateCreated), links(others[at])])),
  ]);
}

async function alsoIn({ value }, id, signal) {
  const answer = await ifFound(get(`/api/v2/externalcontacts/reversewhitepageslookup?lookupVal=${encodeURIComponent(value)}`, { signal }));
  return (answer?.contacts ?? []).filter(contact => contact.id !== id);
}

export async function notes({ id }, signal) {
  const { entities } = await get(`${CONTACTS}/${id}/notes?pageSize=100`, { signal });
  return section('Notes', entities, entities.map(note =>
    el('p', {}, note.noteText, ' ', el('span', { class: 'faint' }, timeOf(note.modifyDate ?? note.createDate)))));
}

export async function sessions({ id }, signal) {
  const { entities } = await get(`${CONTACTS}/${id}/journey/sessions?includeMerged=true`, { signal });
  return section('Journey sessions', entities, table(['Type', 'Began', 'Ended'],
    entities.map(session => [session.type ?? '', timeOf(session.createdDate), session.endedDate ? timeOf(session.endedDate) : ''])));
}

/** The platform has no call that lists them: those of the latest events. */
export function conversations(contact) {
  const found = happenedTo(contact).flatMap(event => event.facts.filter(fact => fact.association)
    .map(fact => [timeOf(event.at), headlineOf(fact), mono(fact.association.conversation)]));
  return section('Conversations', found, table(['When', 'What', 'Conversation'], found));
}

export async function relationships({ externalOrganization }, signal) {
  if (!externalOrganization) {
    return [];
  }
  const { entities } = await get(`/api/v2/externalcontacts/organizations/${externalOrganization.id}/relationships?pageSize=100`, { signal });
  return section(`Relationships of ${externalOrganization.name ?? 'the organization'}`, entities, table(['Relationship', 'User'],
    entities.map(relationship => [relationship.relationship, mono(relationship.user?.id ?? '')])));
}

/** From the latest events, newest first. */
export function history(contact) {
  const found = happenedTo(contact);
  return section('What happened', found, table(['When', 'What'],
    found.slice(-30).reverse().map(event => [timeOf(event.at), event.facts.map(headlineOf).join('; ')])));
}

function happenedTo(contact) {
  const ids = idsOf(contact);
  return latestEvents().filter(event => contactsOf(event).some(id => ids.includes(id)));
}

/** The JSON, and the line that gets it in a shell. */
export function asJson(contact) {
  const address = `${location.origin}${CONTACTS}/${contact.id}`;
  return el('details', {}, el('summary', {}, 'As JSON'),
    el('pre', {}, `curl -H "Authorization: Bearer $TOKEN" ${address}`),
    el('pre', {}, JSON.stringify(contact, null, 2)));
}

/** Links to contacts, with their names. */
function links(contacts) {
  return contacts.flatMap((contact, at) => [at > 0 && ', ',
    el('button', { type: 'button', class: 'quiet', onclick: () => tell('chosen', contact.id) }, nameOf(contact))]);
}

function section(title, entities, content) {
  return entities.length === 0 ? [] : [el('h3', {}, title), content].flat();
}

function table(headings, rows) {
  return el('table', {},
    el('thead', {}, el('tr', {}, headings.map(heading => el('th', { scope: 'col' }, heading)))),
    el('tbody', {}, rows.map(cells => el('tr', {}, cells.map(cell => el('td', {}, cell))))));
}

function mono(text) {
  return el('span', { class: 'mono' }, text);
}
