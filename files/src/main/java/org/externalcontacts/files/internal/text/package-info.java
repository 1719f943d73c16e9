/** How the lines of a text file are read, whatever its encoding. */
@NullMarked
package org.externalcontacts.files.internal.text;

import org.jspecify.annotations.NullMarked;
