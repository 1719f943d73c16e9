/** Random scripts of all operations, played on the engine, on the reference engine and on a model of the rules. */
@NullMarked
package org.externalcontacts.testkit.model;

import org.jspecify.annotations.NullMarked;
