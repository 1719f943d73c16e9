/** Metrics of the server, and stack traces without exception messages. */
@NullMarked
package org.externalcontacts.server.internal.observe;

import org.jspecify.annotations.NullMarked;
