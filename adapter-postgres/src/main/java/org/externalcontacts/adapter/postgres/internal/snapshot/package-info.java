/** What a decision has read, to be compared when it is stored. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.snapshot;

import org.jspecify.annotations.NullMarked;
