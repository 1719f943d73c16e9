// Server-sent events by fetch, because an EventSource cannot send a token.

import { Refused, send } from './api.js';

const PAUSE = 2_000;

/**
 * Tells of each item from the oldest that is kept, and goes on when the connection breaks. Ends when it is refused. A tab that nobody looks at
 * holds no connection: a browser has six for all tabs of a server.
 */
export async function follow(path, { item, state }) {
  let last = 0;
  for (;;) {
    await seen();
    const shown = whileSeen();
    try {
      const answer = await send('GET', path, undefined, { accept: 'text/event-stream', last, signal: shown });
      state('live');
      await read(answer.body, event => {
        if (event.event === 'dropped') {
          state('missed');
        } else if (event.id) {
          last = Number(event.id);
          item(JSON.parse(event.data));
        }
      });
    } catch (failure) {
      if (failure instanceof Refused && failure.status !== 503) {
        state('refused', failure);
        return;
      }
    }
    if (!shown.aborted) {
      state('interrupted');
      await new Promise(resume => setTimeout(resume, PAUSE));
    }
  }
}

function seen() {
  return new Promise(resume => {
    const look = () => {
      if (!document.hidden) {
        document.removeEventListener('visibilitychange', look);
        resume();
      }
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
}

function whileSeen() {
  const controller = new AbortController();
  document.addEventListener('visibilitychange', () => controller.abort(), { once: true });
  return controller.signal;
}

async function read(body, told) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) {
        return;
      }
      const parts = (rest + value).split('\n\n');
      rest = parts.pop();
      parts.forEach(part => told(fields(part)));
    }
  } finally {
    await reader.cancel();
  }
}

function fields(text) {
  return Object.fromEntries(text.split('\n').filter(line => line.includes(': ')).map(line => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)];
  }));
}
