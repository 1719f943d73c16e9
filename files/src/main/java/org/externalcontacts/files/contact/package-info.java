/** Contacts out of CSV files and vCards, whoever exported them, and into any engine. For programs that load files, the server's {@code --seed} among them. */
@NullMarked
package org.externalcontacts.files.contact;

import org.jspecify.annotations.NullMarked;
