/** Engines over HTTP, tried in JUnit tests. */
@NullMarked
package org.externalcontacts.testkit.http;

import org.jspecify.annotations.NullMarked;
