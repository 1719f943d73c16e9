/** How files of separated values are taken apart. */
@NullMarked
package org.externalcontacts.files.internal.table;

import org.jspecify.annotations.NullMarked;
