/** The external organization: a company that contacts belong to. */
@NullMarked
package org.externalcontacts.domain.organization;

import org.jspecify.annotations.NullMarked;
