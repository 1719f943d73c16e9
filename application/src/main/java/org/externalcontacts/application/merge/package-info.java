/** Merging contacts and looking at what a merge would make, and the service that does it. */
@NullMarked
package org.externalcontacts.application.merge;

import org.jspecify.annotations.NullMarked;
