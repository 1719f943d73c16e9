/** The change feed in memory: the latest events, and how far each consumer has come. */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.feed;

import org.jspecify.annotations.NullMarked;
