/** Histories of concurrent calls, of healthy engines and of hurried ones. */
@NullMarked
package org.externalcontacts.testkit.concurrent;

import org.jspecify.annotations.NullMarked;
