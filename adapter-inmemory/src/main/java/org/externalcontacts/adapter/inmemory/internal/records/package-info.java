/**
 * The nouns that need no index of their own: notes, relationships, schemas, sessions, conversations and trustors, as plain maps of
 * immutable records.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.records;

import org.jspecify.annotations.NullMarked;
