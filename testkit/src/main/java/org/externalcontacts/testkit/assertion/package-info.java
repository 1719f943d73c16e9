/** AssertJ assertions in the terms of external contacts, whose messages show the differences. */
@NullMarked
package org.externalcontacts.testkit.assertion;

import org.jspecify.annotations.NullMarked;
