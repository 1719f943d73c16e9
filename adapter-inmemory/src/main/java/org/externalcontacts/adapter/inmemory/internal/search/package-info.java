/**
 * Contacts and organizations as they are read: found by id, listed, searched and looked up.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.search;

import org.jspecify.annotations.NullMarked;
