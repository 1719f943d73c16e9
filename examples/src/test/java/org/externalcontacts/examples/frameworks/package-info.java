/** What docs/frameworks.md shows, compiled against the annotations of the frameworks. */
@NullMarked
package org.externalcontacts.examples.frameworks;

import org.jspecify.annotations.NullMarked;
