// What a fact says, in a few words. Kinds that are not known here are shown by their name.

import { nameOf, valueOf } from '../words.js';

const HEADLINES = {
  contactCreated: fact => `${nameOf(fact.contact)} was created`,
  contactChanged: fact => `${nameOf(fact.after)} was changed`,
  contactSeen: fact => `${nameOf(fact.contact)} was seen`,
  contactPromoted: fact => `${nameOf(fact.contact)} was promoted`,
  contactDeleted: () => 'a contact was deleted',
  contactExpired: () => 'a contact expired',
  contactsMerged: fact => `${nameOf(fact.result)} was created by a merge`,
  identifierClaimed: fact => `${fact.identifier.type} ${fact.identifier.value} was claimed`,
  identifierReleased: fact => `${fact.identifier.type} ${fact.identifier.value} was released`,
  identifierPassedOn: fact => `${fact.identifier.type} ${fact.identifier.value} was passed on`,
  organizationCreated: fact => `${fact.organization.name} was created`,
  organizationChanged: fact => `${fact.after.name} was changed`,
  noteCreated: () => 'a note was created',
  sessionRecorded: () => 'a journey session was recorded',
  conversationAssociated: () => 'a conversation was associated',
};

const WITHOUT_MEANING = ['modifyDate', 'selfUri', 'version'];

export function headlineOf(fact) {
  return (HEADLINES[fact.kind] ?? (() => spaced(fact.kind)))(fact);
}

/** The ids of the contacts that an event is about: those of its topics, and those of facts without topics. */
export function contactsOf({ topics, facts }) {
  const named = topics.map(topic => /^contacts\.([^.]+)/.exec(topic)?.[1]);
  const others = facts.filter(({ kind }) => kind.startsWith('identifier')).flatMap(({ contact, from, to }) => [contact, from, to]);
  const talking = facts.map(fact => fact.association?.contact);
  return [...new Set([...named, ...others, ...talking].filter(Boolean))];
}

/** The ids of the organizations that an event is about. */
export function organizationsOf({ topics }) {
  return topics.map(topic => /^organizations\.([^.]+)/.exec(topic)?.[1]).filter(Boolean);
}

/** What differs between the record before and the record after: field, old value, new value. */
export function differencesOf({ before = {}, after = {} }) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(name => !WITHOUT_MEANING.includes(name))
    .filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map(name => [name, ...told(before[name], after[name])]);
}

/** In short, unless what differs would not be seen then. */
function told(old, now) {
  return shown(old) === shown(now) ? [JSON.stringify(old), JSON.stringify(now)] : [shown(old), shown(now)];
}

function shown(value) {
  return value === undefined || value === null ? '' : valueOf(value);
}

function spaced(kind) {
  return kind.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
