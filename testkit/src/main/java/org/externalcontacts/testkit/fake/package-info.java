/** Fakes that behave: directories to fill, and an engine decorator that makes trouble on demand and remembers the calls. */
@NullMarked
package org.externalcontacts.testkit.fake;

import org.jspecify.annotations.NullMarked;
