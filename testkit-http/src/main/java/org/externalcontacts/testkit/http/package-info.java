/** An engine behind a server, for JUnit 5 tests of a real HTTP path. */
@NullMarked
package org.externalcontacts.testkit.http;

import org.jspecify.annotations.NullMarked;
