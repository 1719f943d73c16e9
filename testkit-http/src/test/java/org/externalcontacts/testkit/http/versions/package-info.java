/** The extension under other versions of JUnit than the one that this project is built with. */
@NullMarked
package org.externalcontacts.testkit.http.versions;

import org.jspecify.annotations.NullMarked;
