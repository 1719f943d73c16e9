/**
 * External contacts in PostgreSQL. Apps that embed it need {@link org.externalcontacts.adapter.postgres.PostgresExternalContacts} and its
 * builder, and may meet the faults in {@code fault}. Everything else is in packages under {@code internal}. A package knows only those below
 * it.
 *
 * <pre>
 *   this package            the engine and its builder
 *     internal.storage      the storage port: snapshots, locks, and when to decide again
 *     internal.feed         the change feed: written with decisions, read in the order of commits
 *     internal.contact …    the nouns: how each is read and written
 *     internal.record       what is kept of a record beside its columns, and what it is found and sorted by
 *     internal.snapshot     what a decision has read
 *     internal.sql          connections, transactions, the texts of statements, errors
 *     fault                 what may be thrown
 * </pre>
 *
 * <p>The statements are resources beside these packages, in {@code sql}, and so are the scripts that make the tables, in {@code migration}.
 */
@NullMarked
package org.externalcontacts.adapter.postgres;

import org.jspecify.annotations.NullMarked;
