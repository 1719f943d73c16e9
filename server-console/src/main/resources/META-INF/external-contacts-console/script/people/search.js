// One box for everything: an id, an identifier and the keywords of a search are tried at once.

import { CONTACTS, get, ifFound, post } from '../api.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A listing whose first entries say why they were found, if it was not by keywords. */
export async function found(text, page, size, signal) {
  const [direct, listing] = await Promise.all([
    page === 1 ? exactly(text, signal) : [],
    get(`${CONTACTS}?q=${encodeURIComponent(text)}&pageSize=${size}&pageNumber=${page}`, { signal }),
  ]);
  const ids = new Set(direct.map(contact => contact.id));
  const others = listing.entities.filter(contact => !ids.has(contact.id));
  const added = ids.size - (listing.entities.length - others.length);
  return { ...listing, total: listing.total + added, entities: [...direct, ...others] };
}

async function exactly(text, signal) {
  const tried = [];
  if (ID.test(text)) {
    tried.push(byId(text, signal));
  }
  for (const type of typesOf(text)) {
    tried.push(owner({ type, value: text }, signal).then(contact => contact && { ...contact, why: `owns this ${type}` }));
  }
  return (await Promise.all(tried)).filter(Boolean);
}

async function byId(id, signal) {
  const contact = await ifFound(get(`${CONTACTS}/${id}`, { signal }));
  return contact && { ...contact, why: contact.id === id.toLowerCase() ? 'has this id' : 'this id was merged into it' };
}

/** The contact that owns an identifier; undefined if nobody does. */
export function owner(identifier, signal) {
  return ifFound(post('/api/v2/externalcontacts/identifierlookup', identifier, { signal }));
}

function typesOf(text) {
  if (text.includes('@')) {
    return ['Email'];
  }
  if (/^\+[\d ().-]{5,}$/.test(text)) {
    return ['Phone'];
  }
  return text.length < 3 || text.includes(' ') ? [] : ['Cookie', 'SocialTwitter', 'SocialFacebook', 'SocialLine', 'SocialWhatsapp'];
}
