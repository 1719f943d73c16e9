/** Many items as one decision. */
@NullMarked
package org.externalcontacts.application.internal.bulk;

import org.jspecify.annotations.NullMarked;
