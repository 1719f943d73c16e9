/** Fulfils the use cases on conversations over a storage. */
@NullMarked
package org.externalcontacts.application.internal.conversation;

import org.jspecify.annotations.NullMarked;
