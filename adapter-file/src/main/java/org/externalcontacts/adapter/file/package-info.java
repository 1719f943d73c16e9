/**
 * External contacts in one directory: the engine in memory, each of whose commits is in a file before it is answered. Apps that embed it
 * need {@link org.externalcontacts.adapter.file.FileExternalContacts} and its builder, and may meet the faults in {@code fault}. Everything
 * else is in packages under {@code internal}. A package knows only those below it.
 *
 * <pre>
 *   this package          the engine and its builder
 *     internal.storage    the storage port: commits in groups, and how memory is filled when a directory is opened
 *     internal.sqlite     the directory, its lock, and the database in it
 *     internal.record     records, how a decision changes them, and their form
 *     fault               what may be thrown
 * </pre>
 */
@NullMarked
package org.externalcontacts.adapter.file;

import org.jspecify.annotations.NullMarked;
