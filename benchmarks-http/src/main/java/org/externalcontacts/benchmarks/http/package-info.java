/** Client and server over HTTP, measured beside others: for those who wonder what they cost. */
@NullMarked
package org.externalcontacts.benchmarks.http;

import org.jspecify.annotations.NullMarked;
