/** Merging contacts: the plan, the rules that produce it, and the merge status of contacts. */
@NullMarked
package org.externalcontacts.domain.merge;

import org.jspecify.annotations.NullMarked;
