/** Merging contacts and looking at what a merge would make. */
@NullMarked
package org.externalcontacts.application.merge;

import org.jspecify.annotations.NullMarked;
