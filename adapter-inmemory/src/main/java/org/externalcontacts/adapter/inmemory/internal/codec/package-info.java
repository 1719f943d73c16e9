/**
 * Contacts and claims as bytes, and back: they take less memory than objects do, and each read pays for it.
 *
 * <p>The adapter in a file keeps contacts in this form for good: its {@code RecordFormTest} fails when the form changes, and says what to do.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.codec;

import org.jspecify.annotations.NullMarked;
