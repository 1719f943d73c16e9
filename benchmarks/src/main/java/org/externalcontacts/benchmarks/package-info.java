/** Measures the in-memory engine beside what else a team could use. For those who want to know, or to check. */
@NullMarked
package org.externalcontacts.benchmarks;

import org.jspecify.annotations.NullMarked;
