/** Files as people have them, and what becomes of them. */
@NullMarked
package org.externalcontacts.files.contact;

import org.jspecify.annotations.NullMarked;
