/** How the consumers of a change feed receive its events, wherever these are kept. */
@NullMarked
package org.externalcontacts.application.internal.feed;

import org.jspecify.annotations.NullMarked;
