/** Calls and answers on their way: one decorator for each concern, on an injected clock and sleeper. */
@NullMarked
package org.externalcontacts.adapter.http.internal.transport;

import org.jspecify.annotations.NullMarked;
