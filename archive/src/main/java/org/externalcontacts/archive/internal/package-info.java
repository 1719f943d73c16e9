/** How an archive is written and read. */
@NullMarked
package org.externalcontacts.archive.internal;

import org.jspecify.annotations.NullMarked;
