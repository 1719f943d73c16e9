/** What a server remembers of the latest requests and events, for whoever asks what just happened. */
@NullMarked
package org.externalcontacts.server.internal.journal;

import org.jspecify.annotations.NullMarked;
