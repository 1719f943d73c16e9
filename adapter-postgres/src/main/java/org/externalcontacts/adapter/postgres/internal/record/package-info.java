/** What is kept of a record beside its columns, and what it is found and sorted by. Knows nothing of SQL. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.record;

import org.jspecify.annotations.NullMarked;
