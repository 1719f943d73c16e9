/** What the server tells of itself: metrics, and traces without what they hold. */
@NullMarked
package org.externalcontacts.server.internal.observe;

import org.jspecify.annotations.NullMarked;
