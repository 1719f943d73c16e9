/**
 * Contacts and claims as bytes, and back: they take less memory than objects do, and each read pays for it.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.codec;

import org.jspecify.annotations.NullMarked;
