/** Reads contacts from CSV files and vCards of common programs and loads them into any engine. For programs that load files, such as the server with {@code --seed}. */
@NullMarked
package org.externalcontacts.files.contact;

import org.jspecify.annotations.NullMarked;
