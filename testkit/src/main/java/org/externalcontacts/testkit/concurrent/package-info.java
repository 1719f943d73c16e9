/** What holds when many call at once: for those who write an engine and want to know that claims, merges and deletions are linearizable. */
@NullMarked
package org.externalcontacts.testkit.concurrent;

import org.jspecify.annotations.NullMarked;
