/** Runs the benchmark on few contacts. For those who change it. */
@NullMarked
package org.externalcontacts.benchmarks;

import org.jspecify.annotations.NullMarked;
