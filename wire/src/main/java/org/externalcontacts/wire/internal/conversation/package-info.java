/** Conversations on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.internal.conversation;

import org.jspecify.annotations.NullMarked;
