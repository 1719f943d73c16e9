/** Engines for JUnit tests, tried in JUnit tests. */
@NullMarked
package org.externalcontacts.testkit.junit;

import org.jspecify.annotations.NullMarked;
