/** What holds when many call at once: identifiers and merge trees are linearizable, scans miss nobody. */
@NullMarked
package org.externalcontacts.testkit.concurrent;

import org.jspecify.annotations.NullMarked;
