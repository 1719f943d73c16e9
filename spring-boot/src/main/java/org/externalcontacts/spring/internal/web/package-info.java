/** Refusals and faults as answers of controllers; ids and queries as their arguments. */
@NullMarked
package org.externalcontacts.spring.internal.web;

import org.jspecify.annotations.NullMarked;
