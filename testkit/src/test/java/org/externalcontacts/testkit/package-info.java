/** The testkit's own tests. */
@NullMarked
package org.externalcontacts.testkit;

import org.jspecify.annotations.NullMarked;
