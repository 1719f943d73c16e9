/** A custom store as an example: everything in one file. */
@NullMarked
package org.externalcontacts.examples.filestore;

import org.jspecify.annotations.NullMarked;
