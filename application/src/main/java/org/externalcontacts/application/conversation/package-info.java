/** Associating contacts with conversations, and the service that does it. */
@NullMarked
package org.externalcontacts.application.conversation;

import org.jspecify.annotations.NullMarked;
