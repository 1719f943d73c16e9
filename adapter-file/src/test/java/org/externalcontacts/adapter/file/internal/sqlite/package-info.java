/** The directory and its file, by themselves. */
@NullMarked
package org.externalcontacts.adapter.file.internal.sqlite;

import org.jspecify.annotations.NullMarked;
