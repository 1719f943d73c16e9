/** Everything an engine keeps, as one file of JSON lines, and back into any engine. */
@NullMarked
package org.externalcontacts.archive;

import org.jspecify.annotations.NullMarked;
