@NullMarked
package org.externalcontacts.interop;

import org.jspecify.annotations.NullMarked;
