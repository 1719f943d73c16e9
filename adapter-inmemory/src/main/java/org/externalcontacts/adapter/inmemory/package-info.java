/**
 * External contacts in memory: an engine for tests, prototypes and caches. Apps that embed it need {@link
 * org.externalcontacts.adapter.inmemory.InMemoryExternalContacts} and its builder; tests that look at all that is stored need {@link
 * org.externalcontacts.adapter.inmemory.StorageInspection} as well. Everything else is in packages under {@code internal}, may change
 * at any time, and appears in no signature of this package.
 *
 * <h2>Map</h2>
 *
 * A package knows only those below it.
 *
 * <pre>
 *   this package          the engine, its builder, and a look at what it stores
 *     internal.feed       the latest events, for those who consume them later
 *     internal.audit      a dump of everything, and the indexes compared with the records
 *     internal.storage    the storage port: the lock; how a decision is prepared and written
 *     internal.claims     identifiers: who holds one, who waits for one
 *     internal.search     contacts and organizations for reading
 *     internal.store      contacts and organizations for writing: table and indexes together
 *     internal.index      what they are found by: words, values, names, ids, organization, expiry
 *     internal.table      what is stored of them, by slot; merge sets
 *     internal.records    the other nouns, in plain maps
 *     internal.order      the first records of a result, in order
 *     internal.codec      contacts and claims as bytes
 *     internal.key        texts as numbers that sort as the texts do
 *     internal.slots      a small number for each record, and the indexes over such numbers
 * </pre>
 *
 * <h2>Locking</h2>
 *
 * There is one lock, {@code internal.storage.RecordsLock}, around all records. Readers run side by side under its read lock; a decision
 * and its changes run alone under its write lock, so no reader sees a part of them, and two claims of one value take effect one after the
 * other (rule 20.5). Nothing else in here is thread-safe, and it need not be; but whatever a reader calls must not change
 * anything, except for the working sets that {@code internal.search.Scratch} lends. Nothing that the app supplies is called while the
 * lock is held: ids and times are obtained before, listeners are notified after. What a decision reads, it reads through the same lock
 * again; a write inside a read or a decision throws.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
