// Connect: where this server is, the token of this tab, and the lines that make a program speak to it.

import { byId, el } from '../dom.js';
import { open } from '../dialog.js';
import { notice } from '../notices.js';
import { token } from '../session.js';

/** Each shows where the token goes; it is copied by its own button, so that it is not in a picture of the screen. */
const SNIPPETS = {
  'curl': base => `printf 'Token: '; read -r TOKEN; curl -H "Authorization: Bearer $TOKEN" "${base}/api/v2/externalcontacts/contacts?q=ada"`,
  'This library': base => `ExternalContacts contacts = HttpExternalContacts.builder()
        .baseUri(URI.create("${base}"))
        .tokens(() -> System.getenv("TOKEN"))
        .build();`,
  'The official Java SDK': base => `ExternalContactsApi sdk = new ExternalContactsApi(ApiClient.Builder.standard()
        .withBasePath("${base}")
        .withAccessToken(System.getenv("TOKEN"))
        .build());`,
  'The official Python SDK': base => `import os, PureCloudPlatformClientV2 as platform
platform.configuration.host = "${base}"
platform.configuration.access_token = os.environ["TOKEN"]
api = platform.ExternalContactsApi()`,
  'Spring Boot': base => `external-contacts.base-uri=${base}

@Bean
TokenSource tokens() {
    return () -> System.getenv("TOKEN");
}`,
};

export function showConnect() {
  const base = location.origin;
  byId('connect').replaceChildren(
    el('h2', {}, 'Connect'),
    el('div', { class: 'card' },
      el('dl', { class: 'facts' },
        el('dt', {}, 'Base address'), el('dd', { class: 'mono' }, base, ' ', copy('Copy the address', base)),
        el('dt', {}, 'Token'), el('dd', {}, '•••••••• ', copy('Copy the token', token()))),
      el('p', { class: 'faint' }, 'This is the token of the console. It has all permissions, and is valid until the server stops.')),
    ...Object.entries(SNIPPETS).map(([name, text]) => el('div', { class: 'card' },
      el('div', { class: 'title' }, el('h3', {}, name), copy('Copy', text(base))), el('pre', {}, text(base)))));
}

function copy(label, text) {
  return el('button', { type: 'button', onclick: async () => {
    // Without HTTPS, and from another machine, browsers have no clipboard for pages.
    if (!navigator.clipboard) {
      toBeCopied(label, text);
      return;
    }
    await navigator.clipboard.writeText(text);
    notice('Copied.');
  } }, label);
}

function toBeCopied(label, text) {
  const shown = el('textarea', { rows: '6', readonly: true, class: 'mono', 'aria-label': label }, text);
  open({ title: label, parts: [shown] });
  shown.select();
}
