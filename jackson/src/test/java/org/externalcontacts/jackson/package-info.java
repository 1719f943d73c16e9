@NullMarked
package org.externalcontacts.jackson;

import org.jspecify.annotations.NullMarked;
