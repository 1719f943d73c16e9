/** What contacts leave behind: associations with conversations, and journey sessions. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.trace;

import org.jspecify.annotations.NullMarked;
