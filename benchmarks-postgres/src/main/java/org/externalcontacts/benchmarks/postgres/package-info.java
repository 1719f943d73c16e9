/** Measures the engines that keep contacts on a disk beside what else a team could write. For those who want to know, or to check. */
@NullMarked
package org.externalcontacts.benchmarks.postgres;

import org.jspecify.annotations.NullMarked;
