// Calls of the server that this page came from.

import { token } from './session.js';

export const CONTACTS = '/api/v2/externalcontacts/contacts';

/** A call that was not answered with success. */
export class Refused extends Error {
  constructor(status, body) {
    super(body?.message ?? `The server answered ${status}.`);
    this.status = status;
    this.body = body;
  }
}

export function get(path, options) {
  return call('GET', path, undefined, options);
}

export function post(path, body, options) {
  return call('POST', path, body, options);
}

/** The answer as JSON; undefined if it is empty. Throws Refused. */
async function call(method, path, body, options = {}) {
  const answer = await send(method, path, body === undefined ? undefined : JSON.stringify(body), options);
  return parsed(await answer.text());
}

/** The answer as it is, whatever it is made of. Throws Refused. */
export async function send(method, path, body, { signal, type = 'application/json', accept = '*/*', last } = {}) {
  const headers = { Authorization: `Bearer ${token()}`, Accept: accept };
  if (body !== undefined) {
    headers['Content-Type'] = type;
  }
  if (last !== undefined) {
    headers['Last-Event-ID'] = String(last);
  }
  const answer = await fetch(path, { method, headers, body, signal, cache: 'no-store', redirect: 'error' });
  if (!answer.ok) {
    throw new Refused(answer.status, parsed(await answer.text()));
  }
  return answer;
}

/** What was found, or undefined if there is no such thing. */
export async function ifFound(promise) {
  try {
    return await promise;
  } catch (failure) {
    if (failure instanceof Refused && [400, 404].includes(failure.status)) {
      return undefined;
    }
    throw failure;
  }
}

function parsed(text) {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
