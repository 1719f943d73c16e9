/** The storage: its contract, races, and what becomes of it when the database fails. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.storage;

import org.jspecify.annotations.NullMarked;
