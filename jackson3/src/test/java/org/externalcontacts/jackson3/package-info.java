@NullMarked
package org.externalcontacts.jackson3;

import org.jspecify.annotations.NullMarked;
