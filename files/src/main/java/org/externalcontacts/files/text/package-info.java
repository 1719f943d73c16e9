/** Files as lines of text, whatever their encoding. For the readers of this module. */
@NullMarked
package org.externalcontacts.files.text;

import org.jspecify.annotations.NullMarked;
