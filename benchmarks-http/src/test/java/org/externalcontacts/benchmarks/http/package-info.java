@NullMarked
package org.externalcontacts.benchmarks.http;

import org.jspecify.annotations.NullMarked;
