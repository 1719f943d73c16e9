/** Merging contacts: the plan, the named rules that make it, and what a merge leaves behind. */
@NullMarked
package org.externalcontacts.domain.merge;

import org.jspecify.annotations.NullMarked;
