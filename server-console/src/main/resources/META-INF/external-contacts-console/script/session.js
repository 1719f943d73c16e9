// The token of this tab. It comes behind the # of the address that the server printed, which a browser sends to nobody.

const KEY = 'external-contacts-token';

/** Takes the token out of the address, so that it is neither in bookmarks nor in pictures of the screen. */
export function begin() {
  taken();
  // Another token is opened in the same tab, that of a server that was started again: all that is shown is of the one before.
  window.addEventListener('hashchange', () => taken() && location.reload());
}

function taken() {
  const given = /^#token=(.+)$/.exec(location.hash);
  if (given) {
    remember(given[1]);
    history.replaceState(null, '', location.pathname);
  }
  return given !== null;
}

export function token() {
  return sessionStorage.getItem(KEY) ?? '';
}

export function remember(text) {
  sessionStorage.setItem(KEY, text);
}
