/** Contacts: how they are read, found and written. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.contact;

import org.jspecify.annotations.NullMarked;
