/** Looking people up by how they are reached, and the directory of platform users that the embedding app supplies. */
@NullMarked
package org.externalcontacts.application.directory;

import org.jspecify.annotations.NullMarked;
