/** Which contact takes part in which communication of a conversation. */
@NullMarked
package org.externalcontacts.domain.conversation;

import org.jspecify.annotations.NullMarked;
