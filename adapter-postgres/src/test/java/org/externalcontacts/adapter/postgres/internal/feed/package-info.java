/** The change feed on PostgreSQL: its contract, its order under many writers, consumers that die. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.feed;

import org.jspecify.annotations.NullMarked;
