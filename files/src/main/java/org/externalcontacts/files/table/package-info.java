/** Rows and columns, however a program separates, quotes and pads them. For the reader of contacts, and for programs with tables of their own. */
@NullMarked
package org.externalcontacts.files.table;

import org.jspecify.annotations.NullMarked;
