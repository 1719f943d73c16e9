/** How somebody is reached: phones, postal and social addresses, with the rules that guard them. Contacts and organizations share it. */
@NullMarked
package org.externalcontacts.domain.address;

import org.jspecify.annotations.NullMarked;
