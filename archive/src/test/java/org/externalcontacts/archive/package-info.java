@NullMarked
package org.externalcontacts.archive;

import org.jspecify.annotations.NullMarked;
