/** Phones, e-mail, postal and social addresses with their validation rules, shared by contacts and organizations. */
@NullMarked
package org.externalcontacts.domain.address;

import org.jspecify.annotations.NullMarked;
