@NullMarked
package org.externalcontacts.spring.internal.hint;

import org.jspecify.annotations.NullMarked;
