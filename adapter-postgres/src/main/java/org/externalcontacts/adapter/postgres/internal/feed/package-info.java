/** The change feed: events that were written with their decisions, read in the order of commits, and who has received them. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.feed;

import org.jspecify.annotations.NullMarked;
