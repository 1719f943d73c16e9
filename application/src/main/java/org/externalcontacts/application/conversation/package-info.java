/** Associating contacts with conversations. */
@NullMarked
package org.externalcontacts.application.conversation;

import org.jspecify.annotations.NullMarked;
