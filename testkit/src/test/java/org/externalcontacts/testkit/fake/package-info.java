/** Fakes, tried. */
@NullMarked
package org.externalcontacts.testkit.fake;

import org.jspecify.annotations.NullMarked;
