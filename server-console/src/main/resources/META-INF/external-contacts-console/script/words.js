// How values of the model are written for people.

/** Such as "Ada Lovelace"; without a name what else there is. */
export function nameOf(contact) {
  const name = [contact.firstName, contact.middleName, contact.lastName].filter(Boolean).join(' ');
  return name || contact.workEmail || contact.personalEmail || contact.otherEmail || phoneOf(contact) || 'No name yet';
}

/** The ids of a contact: its own, and those of the contacts that it was merged from. */
export function idsOf({ id, mergeSet = [] }) {
  return [...new Set([id, ...mergeSet.map(member => member.id)])];
}

/** A line below the name. */
export function lineOf(contact) {
  return [contact.title, contact.workEmail ?? contact.personalEmail ?? contact.otherEmail, phoneOf(contact)]
    .filter(Boolean).filter(text => text !== nameOf(contact)).join(' · ') || contact.id;
}

function phoneOf(contact) {
  const phone = contact.cellPhone ?? contact.workPhone ?? contact.homePhone ?? contact.otherPhone;
  return phone && (phone.display ?? phone.e164);
}

/** A phone, an address, an account or a text, in one line. */
export function valueOf(value) {
  if (value === null || typeof value !== 'object') {
    return String(value);
  }
  if (Array.isArray(value)) {
    return value.map(valueOf).join(', ');
  }
  return value.display ?? value.name ?? value.screenName ?? value.displayName
    ?? Object.values(value).filter(part => part !== null && part !== '').map(valueOf).join(', ');
}

/** The time of the day, and the day if it is another one than today. */
export function timeOf(text) {
  const time = new Date(text);
  const today = new Date().toDateString() === time.toDateString();
  return today ? time.toLocaleTimeString() : time.toLocaleString();
}

export function counted(number, noun) {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** The beginning of an id: enough for the eye. */
export function shortId(id) {
  return id.slice(0, 8);
}
