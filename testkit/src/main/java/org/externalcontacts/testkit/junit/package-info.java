/** Engines for JUnit 5 tests: a fresh one for each test, looked over after it. */
@NullMarked
package org.externalcontacts.testkit.junit;

import org.jspecify.annotations.NullMarked;
