/** Contacts on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.internal.contact;

import org.jspecify.annotations.NullMarked;
