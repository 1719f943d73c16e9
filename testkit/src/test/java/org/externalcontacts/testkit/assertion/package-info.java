/** Assertions, tried. */
@NullMarked
package org.externalcontacts.testkit.assertion;

import org.jspecify.annotations.NullMarked;
