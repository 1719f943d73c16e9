/** A store of one's own, to copy from: everything in one file. */
@NullMarked
package org.externalcontacts.examples.filestore;

import org.jspecify.annotations.NullMarked;
