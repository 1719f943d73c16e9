/** Proves what the in-memory engine is made of. For those who change it. */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.slots;

import org.jspecify.annotations.NullMarked;
