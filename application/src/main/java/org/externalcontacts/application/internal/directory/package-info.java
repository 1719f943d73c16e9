/** Fulfils the reverse white pages over a storage. */
@NullMarked
package org.externalcontacts.application.internal.directory;

import org.jspecify.annotations.NullMarked;
