@NullMarked
package org.externalcontacts.benchmarks.postgres;

import org.jspecify.annotations.NullMarked;
