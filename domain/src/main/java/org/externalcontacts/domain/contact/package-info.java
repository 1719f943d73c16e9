/** The external contact: who somebody is, what a caller may write about them, and the rules of that writing. */
@NullMarked
package org.externalcontacts.domain.contact;

import org.jspecify.annotations.NullMarked;
