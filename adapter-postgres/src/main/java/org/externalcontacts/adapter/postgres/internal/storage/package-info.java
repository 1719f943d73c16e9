/** The storage port on a database: how a decision is made on a snapshot and stored under locks. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.storage;

import org.jspecify.annotations.NullMarked;
