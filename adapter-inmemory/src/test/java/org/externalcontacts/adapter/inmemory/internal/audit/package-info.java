/** Proves what the in-memory engine is made of. For those who change it. */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.audit;

import org.jspecify.annotations.NullMarked;
