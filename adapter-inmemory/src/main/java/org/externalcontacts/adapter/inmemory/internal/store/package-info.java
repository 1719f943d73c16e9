/**
 * Contacts and organizations as they are written: a table and its indexes are changed together, and all that could fail is computed
 * before.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.store;

import org.jspecify.annotations.NullMarked;
