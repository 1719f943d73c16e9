/** Identifiers: who holds them, and who waits for them. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.identity;

import org.jspecify.annotations.NullMarked;
