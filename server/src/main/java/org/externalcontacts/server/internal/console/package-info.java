/** The console in a browser, as far as the server has to do with it: it hands out files. */
@org.jspecify.annotations.NullMarked
package org.externalcontacts.server.internal.console;
