/** What docs/testing.md shows, compiled and run. */
@NullMarked
package org.externalcontacts.examples.guide;

import org.jspecify.annotations.NullMarked;
