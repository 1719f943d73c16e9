/** Requests and answers, whatever HTTP engine carries them: for the rest of the server. */
@NullMarked
package org.externalcontacts.server.internal.http;

import org.jspecify.annotations.NullMarked;
