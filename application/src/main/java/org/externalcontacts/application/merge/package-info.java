/** Merging contacts, and previewing merges. */
@NullMarked
package org.externalcontacts.application.merge;

import org.jspecify.annotations.NullMarked;
