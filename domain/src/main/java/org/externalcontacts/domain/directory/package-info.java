/** People and organizations of the platform itself: directories that the embedding app supplies. */
@NullMarked
package org.externalcontacts.domain.directory;

import org.jspecify.annotations.NullMarked;
